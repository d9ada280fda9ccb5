"""What profiles add to a spec's life cycles: states that the document does not know, but shipped servers send."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from oas_patch.overlay import apply_overlay
from ruamel.yaml import YAML

from .source import Source


def lifecycles(source: Source, schema: str) -> Iterator[dict[str, Any]]:
    """The schema's `x-lifecycle` in the spec, and then under each of its profiles."""
    yield source.schemas[schema]["x-lifecycle"]
    for path in sorted((source.path.parent / "overlays").glob(f"{source.provider}-*.yaml")):
        overlay = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
        document = apply_overlay(copy.deepcopy(source.document), overlay)
        yield document["components"]["schemas"][schema]["x-lifecycle"]

"""The spec as openapi-python-client can take it: same contract, fewer spellings.

Each step answers to one row of what the stock generator gets wrong; the spec itself stays as its readers want it.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from .source import DATA, MAPS, Source


def prepared(source: Source) -> dict[str, Any]:
    """A copy of the spec's document for the generator."""
    document: dict[str, Any] = copy.deepcopy(source.document)
    # Reference objects carry evidence and descriptions here, which the generator would take for part of the reference.
    document = _walk(document, _bare_reference)
    # A constant inside a union makes the stock decoder raise; an enum of one value means the same.
    document = _walk(document, _const_as_enum)
    # Only operations' own requirements count for the generator.
    for _method, path, _definition, _pointer in source.operations():
        operation = document["paths"][path][_method]
        operation.setdefault("security", document.get("security", []))
    # It has no notion of them, and would refuse some.
    document.pop("webhooks", None)
    return document


def _bare_reference(value: dict[str, Any]) -> dict[str, Any]:
    return {"$ref": value["$ref"]} if isinstance(value.get("$ref"), str) else value


def _const_as_enum(value: dict[str, Any]) -> dict[str, Any]:
    if "const" not in value or isinstance(value["const"], (dict, list)):
        return value
    return {**{k: v for k, v in value.items() if k != "const"}, "enum": [value["const"]]}


def _walk(value: Any, change: Callable[[dict[str, Any]], dict[str, Any]], *, names: bool = False) -> Any:
    """A copy of the value with every object in it changed, data and extensions aside."""
    if isinstance(value, list):
        return [_walk(v, change) for v in value]
    if not isinstance(value, dict):
        return value
    return {
        k: v if not names and (k in DATA or k.startswith("x-")) else _walk(v, change, names=not names and k in MAPS)
        for k, v in (value if names else change(value)).items()
    }

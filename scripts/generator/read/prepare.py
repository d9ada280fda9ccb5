"""The contract as openapi-python-client can take it: the same contract in fewer spellings.

Each step makes up for one thing that openapi-python-client gets wrong. The contract itself stays as it is.
"""

from __future__ import annotations

import copy
from typing import Any

from finetuning_specs import Spec
from finetuning_specs.places import Place, walk


def prepared(spec: Spec) -> dict[str, Any]:
    """A copy of the contract's document for the generator."""
    document: dict[str, Any] = copy.deepcopy(dict(spec.document))
    for place in walk(document):  # each part before its own parts: what is changed here is what is walked on
        _respell(place)
    # Only operations' own requirements count for the generator.
    for operation in spec.operations:
        definition = document["paths"][operation.path][operation.method.lower()]
        definition.setdefault("security", document.get("security", []))
    # It has no notion of them, and would refuse some.
    document.pop("webhooks", None)
    return document


def _respell(place: Place) -> None:
    if not isinstance(place.value, dict):
        return
    if place.is_reference:
        # It takes what stands beside a `$ref` for part of the reference. What checks values there is carried by the
        # request schemas, descriptions by the docstrings; the audit refuses the rest.
        reference = place.value["$ref"]
        place.value.clear()
        place.value["$ref"] = reference
    elif (
        place.kind in {"schema", "property"}
        and "const" in place.value
        and not isinstance(place.get("const"), (dict, list))
    ):
        # A constant inside a union makes the stock decoder raise; an enum of one value means the same.
        place.value["enum"] = [place.value.pop("const")]

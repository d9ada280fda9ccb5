"""What a scenario sends to create things: the spec's own example, and in it what a client may choose freely, chosen anew."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from finetuning_contracts.checks import examples
from finetuning_contracts.checks.seeding import Prepared

from .collection import Collection

Schema = Mapping[str, Any]


def variant(things: Collection, request: Prepared, mark: str) -> Prepared:
    """The request with labels of its own, and with `mark` in them: two things then differ, and both can be found again."""
    if not isinstance(request.body, dict):
        return request
    body = copy.deepcopy(request.body)
    for name, schema in things.request.items():
        if is_labels(schema):
            body[name] = labels(mark)
    marked = attrs.evolve(request, body=body)
    return marked if _valid(things, marked) else request


def labels(mark: str) -> dict[str, str]:
    """Free labels, in upper and lower case and of several words: what a server might change or lose."""
    return {"finetuning-check": mark, "Second_Key": "Some Value", "third": "3"}


def is_labels(schema: Schema) -> bool:
    """Whether a property takes any names with any texts, such as `metadata`."""
    others = schema.get("additionalProperties")
    kinds = schema.get("type")
    is_object = kinds == "object" or (isinstance(kinds, list) and "object" in kinds)
    return is_object and not schema.get("properties") and isinstance(others, Mapping) and others.get("type") == "string"


def with_more(things: Collection, request: Prepared) -> Iterator[tuple[str, Prepared]]:
    """The request with each optional property that it lacks, one after the other, in turn: the property's name first.

    Values are the contract's own examples, or the simplest that its schema allows. Properties that name other resources are
    left out, and so is what makes no valid request.
    """
    if not isinstance(request.body, dict):
        return
    for name, schema in things.request.items():
        if name in request.body or "x-reference" in schema or schema.get("deprecated") or schema.get("readOnly"):
            continue
        value = _value(things, schema)
        if value is None:
            continue
        for chosen in (_other_numbers(value), value):
            wider = attrs.evolve(request, body={**copy.deepcopy(request.body), name: chosen})
            if _valid(things, wider):
                yield name, wider
                break


def _other_numbers(value: Any) -> Any:
    """The same settings with one more for each whole number: a server that ignores them has the usual ones, as examples do."""
    if isinstance(value, Mapping):
        return {name: _other_numbers(part) for name, part in value.items()}
    return value + 1 if isinstance(value, int) and not isinstance(value, bool) else value


def _value(things: Collection, schema: Schema) -> Any:
    for value in examples.of_schema(things.spec, schema):
        if value is not None and value not in ("auto", "", 0, False):
            return value
    kinds = schema.get("type")
    kind = next((one for one in kinds if one != "null"), None) if isinstance(kinds, list) else kinds
    if kind == "string" and "format" not in schema and "pattern" not in schema:
        return "Some Text"[: schema.get("maxLength", 9)]
    if kind == "integer":
        return max(schema.get("minimum", 2), 2)
    return True if kind == "boolean" else None


def _valid(things: Collection, request: Prepared) -> bool:
    validator = things.create.body_validators.get(request.media_type or "") if things.create is not None else None
    multipart = (request.media_type or "").startswith("multipart/")
    return multipart or validator is None or validator.allows(request.body)

"""Follow a JSON pointer into what a schema describes."""

from __future__ import annotations

from collections.abc import Iterator

from jsonpointer import JsonPointer

from .places import Place
from .spec import Spec

_BRANCHES = ("allOf", "anyOf", "oneOf")


def branches(spec: Spec, schema: Place) -> Iterator[Place]:
    """The schema itself and every schema it refers to or is composed of, each once."""
    seen = set()
    waiting = [schema]
    while waiting:
        place = waiting.pop()
        if place.pointer in seen or not isinstance(place.value, dict):
            continue
        seen.add(place.pointer)
        yield place
        if place.is_reference:  # siblings of a `$ref` count in OpenAPI 3.1, so the place itself was yielded too
            waiting.append(spec.resolve(place))
        for keyword in _BRANCHES:
            for index, value in enumerate(place.value.get(keyword, [])):
                waiting.append(Place("schema", (*place.pointer, keyword, index), value))


def at(spec: Spec, schema: Place, pointer: str) -> list[Place]:
    """The schemas that describe what stands at the pointer; empty when the schema does not name it."""
    found = [schema]
    for step in JsonPointer(pointer).parts:
        found = [child for place in found for child in _step(spec, place, str(step))]
    return found


def items(spec: Spec, schema: Place) -> list[Place]:
    """The schemas of an array's items."""
    return [
        Place("schema", (*part.pointer, "items"), part.value["items"])
        for part in branches(spec, schema)
        if isinstance(part.value.get("items"), dict)
    ]


def types(spec: Spec, schemas: list[Place]) -> set[str]:
    """The JSON types that these schemas name."""
    found: set[str] = set()
    for schema in schemas:
        for part in branches(spec, schema):
            value = part.value.get("type", [])
            found |= {value} if isinstance(value, str) else set(value)
    return found


def enum(spec: Spec, schemas: list[Place]) -> list[str] | None:
    """The strings of the enumeration that these schemas give; none: no enumeration."""
    lists = [part.value["enum"] for schema in schemas for part in branches(spec, schema) if "enum" in part.value]
    return [value for values in lists for value in values if isinstance(value, str)] if lists else None


def _step(spec: Spec, schema: Place, step: str) -> Iterator[Place]:
    for part in branches(spec, schema):
        if step in part.value.get("properties", {}):
            yield Place("property", (*part.pointer, "properties", step), part.value["properties"][step])
        elif step.isdigit() and isinstance(part.value.get("items"), dict):
            yield Place("schema", (*part.pointer, "items"), part.value["items"])
        elif isinstance(part.value.get("additionalProperties"), dict):
            yield Place("schema", (*part.pointer, "additionalProperties"), part.value["additionalProperties"])

"""What a schema says of its values: the types and the enumeration that it admits, and what stands where in them.

A `$ref` and the keywords beside it, and the members of an `allOf`, hold together; of `anyOf` and `oneOf` any member may.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .document import Document
from .places import Place
from .pointers import tokens
from .references import References

Schema = Mapping[str, Any]

_BRANCHES = ("allOf", "anyOf", "oneOf")


def types(references: References, schema: Schema) -> frozenset[str]:
    """The JSON types that a schema admits; none: any."""
    return _types(references, schema, ()) or frozenset()


def enum(references: References, schema: Schema) -> list[Any] | None:
    """The values that a schema enumerates, in its order; None: it does not."""
    return _enum(references, schema, ())


def is_secret(schema: Schema) -> bool:
    """Whether nobody should see the values of a property (`x-secret`): of a resolved one, with what stands beside its `$ref`."""
    return schema.get("x-secret") is True


def types_at(document: Document, places: Iterable[Place]) -> frozenset[str]:
    """The JSON types that the schemas at these places admit."""
    return frozenset().union(*(types(document.references, place.value) for place in places))


def enum_at(document: Document, places: Iterable[Place]) -> list[Any] | None:
    """The values that the schemas at these places enumerate; None: none of them does."""
    found = [values for place in places if (values := enum(document.references, place.value)) is not None]
    return [value for values in found for value in values] if found else None


def direct(schema: Schema) -> Iterator[Schema]:
    """The schemas of which one directly consists: its properties, its items, its branches."""
    parts = [*schema.get("properties", {}).values(), schema.get("items")]
    parts += [branch for keyword in _BRANCHES for branch in schema.get(keyword, [])]
    yield from (part for part in parts if isinstance(part, Mapping))


def branches(document: Document, schema: Place) -> Iterator[Place]:
    """The schema itself and every schema it refers to or is composed of, each once, each where it stands."""
    seen = set()
    waiting = [schema]
    while waiting:
        place = waiting.pop()
        if place.pointer in seen or not isinstance(place.value, dict):
            continue
        seen.add(place.pointer)
        yield place
        if place.is_reference:  # the place itself was yielded for what stands beside its `$ref`
            waiting.append(_target(document, place))
        for keyword in _BRANCHES:
            for index, value in enumerate(place.value.get(keyword, [])):
                waiting.append(Place("schema", (*place.pointer, keyword, index), value))


def at(document: Document, schema: Place, pointer: str) -> list[Place]:
    """The schemas that describe what stands at a JSON Pointer into a value; empty when the schema does not name it."""
    found = [schema]
    for token in tokens(pointer):
        found = [child for place in found for child in _step(document, place, token)]
    return found


def items(document: Document, schema: Place) -> list[Place]:
    """The schemas of an array's items."""
    return [
        Place("schema", (*part.pointer, "items"), part.value["items"])
        for part in branches(document, schema)
        if isinstance(part.value.get("items"), dict)
    ]


def _target(document: Document, place: Place) -> Place:
    """Where one reference leads, without what stands beside it."""
    return document.follow(Place(place.kind, place.pointer, {"$ref": place.value["$ref"]}))


def _step(document: Document, schema: Place, token: str) -> Iterator[Place]:
    for part in branches(document, schema):
        if token in part.value.get("properties", {}):
            yield Place("property", (*part.pointer, "properties", token), part.value["properties"][token])
        elif token.isdigit() and isinstance(part.value.get("items"), dict):
            yield Place("schema", (*part.pointer, "items"), part.value["items"])
        elif isinstance(part.value.get("additionalProperties"), dict):
            yield Place("schema", (*part.pointer, "additionalProperties"), part.value["additionalProperties"])


def _types(references: References, schema: Any, seen: tuple[str, ...]) -> frozenset[str] | None:
    """None: any."""
    if not isinstance(schema, Mapping):
        return None
    found: list[frozenset[str] | None] = []
    if "type" in schema:
        declared = schema["type"]
        found.append(frozenset([declared]) if isinstance(declared, str) else frozenset(declared))
    if isinstance(reference := schema.get("$ref"), str) and reference not in seen:
        found.append(_types(references, references.target(reference), (*seen, reference)))
    found += [_types(references, member, seen) for member in schema.get("allOf", ())]
    for keyword in ("anyOf", "oneOf"):
        members = [_types(references, member, seen) for member in schema.get(keyword, ())]
        if members and None not in members:
            found.append(frozenset().union(*(member for member in members if member is not None)))
    known = [kinds for kinds in found if kinds is not None]
    return _narrowest(known) if known else None


def _narrowest(known: list[frozenset[str]]) -> frozenset[str]:
    """The types in all of the sets; an integer is a number."""
    widened = [kinds | {"integer"} if "number" in kinds else kinds for kinds in known]
    common = frozenset.intersection(*widened)
    return common if "number" not in common or any("integer" in kinds for kinds in known) else common - {"integer"}


def _enum(references: References, schema: Any, seen: tuple[str, ...]) -> list[Any] | None:
    if not isinstance(schema, Mapping):
        return None
    found: list[list[Any] | None] = [schema.get("enum")]
    if isinstance(reference := schema.get("$ref"), str) and reference not in seen:
        found.append(_enum(references, references.target(reference), (*seen, reference)))
    found += [_enum(references, member, seen) for member in schema.get("allOf", ())]
    for keyword in ("anyOf", "oneOf"):
        members = [_enum(references, member, seen) for member in schema.get(keyword, ())]
        lists = [member for member in members if member is not None]
        if lists:
            found.append([value for values in lists for value in values])
    known = [values for values in found if values is not None]
    if not known:
        return None
    return [value for value in known[0] if all(value in values for values in known[1:])]

"""Walk an OpenAPI document by what its parts are, so that nobody mistakes an example for a schema.

The grammar below says which part holds which. Whatever it does not name (example values, defaults, enum
values, extensions) is data and is not entered.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any

import attrs

from .pointers import Tokens

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class Holds(Enum):
    """How a field holds its parts."""

    ONE = "one"
    LIST = "list"
    MAP = "map"


_SCHEMA: Mapping[str, tuple[Holds, str]] = {
    "properties": (Holds.MAP, "property"),
    **dict.fromkeys(("patternProperties", "dependentSchemas", "$defs"), (Holds.MAP, "schema")),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), (Holds.LIST, "schema")),
    **dict.fromkeys(
        (
            "items",
            "additionalProperties",
            "propertyNames",
            "contains",
            "not",
            "if",
            "then",
            "else",
            "unevaluatedItems",
            "unevaluatedProperties",
        ),
        (Holds.ONE, "schema"),
    ),
}
_EXAMPLES = (Holds.MAP, "example")
_CONTENT = (Holds.MAP, "media type")
_HEADERS = (Holds.MAP, "header")
_PARAMETER: Mapping[str, tuple[Holds, str]] = {
    "schema": (Holds.ONE, "schema"),
    "content": _CONTENT,
    "examples": _EXAMPLES,
}

GRAMMAR: Mapping[str, Mapping[str, tuple[Holds, str]]] = {
    "document": {
        "info": (Holds.ONE, "info"),
        "servers": (Holds.LIST, "server"),
        "tags": (Holds.LIST, "tag"),
        "paths": (Holds.MAP, "path item"),
        "webhooks": (Holds.MAP, "path item"),
        "components": (Holds.ONE, "components"),
    },
    "components": {
        "schemas": (Holds.MAP, "schema"),
        "parameters": (Holds.MAP, "parameter"),
        "headers": _HEADERS,
        "requestBodies": (Holds.MAP, "request body"),
        "responses": (Holds.MAP, "response"),
        "examples": _EXAMPLES,
        "links": (Holds.MAP, "link"),
        "callbacks": (Holds.MAP, "callback"),
        "pathItems": (Holds.MAP, "path item"),
        "securitySchemes": (Holds.MAP, "security scheme"),
    },
    "path item": {
        **dict.fromkeys(METHODS, (Holds.ONE, "operation")),
        "parameters": (Holds.LIST, "parameter"),
        "servers": (Holds.LIST, "server"),
    },
    "operation": {
        "parameters": (Holds.LIST, "parameter"),
        "requestBody": (Holds.ONE, "request body"),
        "responses": (Holds.MAP, "response"),
        "callbacks": (Holds.MAP, "callback"),
        "servers": (Holds.LIST, "server"),
    },
    "request body": {"content": _CONTENT},
    "response": {"headers": _HEADERS, "content": _CONTENT, "links": (Holds.MAP, "link")},
    "media type": {
        "schema": (Holds.ONE, "schema"),
        "examples": _EXAMPLES,
        "encoding": (Holds.MAP, "encoding"),
    },
    "encoding": {"headers": _HEADERS},
    "parameter": _PARAMETER,
    "header": _PARAMETER,
    "schema": _SCHEMA,
    "property": _SCHEMA,
}


@attrs.frozen
class Place:
    """One part of the document."""

    kind: str
    """A key of `GRAMMAR`, or a kind without parts: `info`, `tag`, `server`, `link`, `example`, …"""
    pointer: Tokens
    """The tokens of its JSON Pointer."""
    value: Any = attrs.field(repr=False)
    """The part as it stands: a mapping, or a boolean where a schema is one."""

    @property
    def is_reference(self) -> bool:
        """Whether it is a `$ref`, perhaps with siblings, rather than the part itself."""
        return isinstance(self.value, dict) and "$ref" in self.value

    def get(self, key: str) -> Any:
        """The field of that name; None if it has none, or is a boolean."""
        return self.value.get(key) if isinstance(self.value, dict) else None


def walk(document: Mapping[str, Any]) -> Iterator[Place]:
    """Every part of the document, the document itself first, each before its own parts."""
    return walk_from(Place("document", (), document))


def walk_from(place: Place) -> Iterator[Place]:
    """A part and every part in it, each before its own parts; references are not followed."""
    yield place
    for part in parts(place):
        yield from walk_from(part)


def parts(place: Place) -> Iterator[Place]:
    """The parts that a part holds itself."""
    if not isinstance(place.value, dict):
        return
    for field, (holds, kind) in GRAMMAR.get(place.kind, {}).items():
        if field not in place.value:
            continue
        value, pointer = place.value[field], (*place.pointer, field)
        if holds is Holds.ONE and isinstance(value, (dict, bool)):
            yield Place(kind, pointer, value)
        elif holds is Holds.LIST and isinstance(value, list):
            for index, item in enumerate(value):
                yield Place(kind, (*pointer, index), item)
        elif holds is Holds.MAP and isinstance(value, dict):
            for key, item in value.items():
                if not (kind == "path item" and key.startswith("x-")):
                    yield Place(kind, (*pointer, key), item)

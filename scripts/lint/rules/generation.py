"""Only constructs that survive generation.

openapi-python-client 0.29.1 drops, mistakes or crashes on each of these, mostly without a word. Where
`scripts/generator` makes up for something (siblings of `$ref`, deepObject, sets of headers), it is allowed
here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from scripts.lint import schemas
from scripts.lint.places import Place
from scripts.lint.spec import Breach, Spec

_KEYWORDS: Mapping[str, str] = {
    "const": "decoding a union with it raises: write `enum: [value]`",
    "$defs": "its schemas are dropped: make them components",
    "definitions": "its schemas are dropped: make them components",
    "prefixItems": "tuples are dropped: write an object, or one `items`",
    "patternProperties": "is dropped: write `additionalProperties`",
    "dependentSchemas": "is dropped: say it in the description",
    "dependentRequired": "is dropped: say it in the description",
    "unevaluatedProperties": "is dropped: write `additionalProperties`",
    "unevaluatedItems": "is dropped: write `items`",
    "contains": "is dropped: say it in the description",
    "not": "is dropped: say it in the description",
    "if": "is dropped: write `oneOf`",
    "nullable": "is OpenAPI 3.0 and means nothing in 3.1: write `type: […, 'null']`",
    "contentMediaType": "gives text instead of bytes: write `format: binary`",
    "contentEncoding": "is dropped: write `format: binary`, or describe the encoding",
    "$id": "references are resolved against the document alone: drop it",
    "$anchor": "references are resolved by pointer alone: drop it",
    "$dynamicRef": "is dropped: write `$ref`",
}
_RESERVED = frozenset({"d", "field_dict", "additional_properties"})
_REQUEST_TYPES = frozenset(
    {
        "application/json",
        "application/octet-stream",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
    }
)
_RESPONSE_TYPES = frozenset({"application/json", "application/octet-stream", "text/plain"})
_JSON_TYPES: Mapping[type, str] = {
    str: "string",
    bool: "boolean",
    int: "number",
    float: "number",
    list: "array",
    dict: "object",
    type(None): "null",
}


def untitled_schemas(spec: Spec) -> Iterator[Breach]:
    """No schema has a `title`: the generator would name its class by it, and two equal titles crash it."""
    for place in spec.places:
        if place.kind in ("schema", "property") and place.get("title") is not None:
            yield Breach((*place.pointer, "title"), "a title renames the generated class: use `description`")


def surviving_keywords(spec: Spec) -> Iterator[Breach]:
    """No schema keyword that the generator drops."""
    for place in _schemas(spec):
        for keyword, advice in _KEYWORDS.items():
            if keyword in place.value:
                yield Breach((*place.pointer, keyword), f"{keyword}: {advice}")


def boolean_schemas(spec: Spec) -> Iterator[Breach]:
    """No `true` or `false` as a schema, but for `additionalProperties`."""
    for place in spec.places:
        is_schema = place.kind in ("schema", "property") and place.pointer[-1] != "additionalProperties"
        if is_schema and isinstance(place.value, bool):
            yield Breach(place.pointer, "a boolean schema crashes the generator: write `{}`, or leave it out")


def uniform_enums(spec: Spec) -> Iterator[Breach]:
    """The values of an enumeration are all of one type; null is a union of its own."""
    for place in _schemas(spec):
        kinds = sorted({_JSON_TYPES[type(value)] for value in place.value.get("enum", [])})
        if len(kinds) > 1:
            yield Breach(
                (*place.pointer, "enum"),
                f"mixes {' and '.join(kinds)}: write `anyOf` of one enum and the rest",
            )
        elif kinds and not isinstance(place.value.get("type"), str):
            yield Breach((*place.pointer, "enum"), f"stands without its type: write `type: {kinds[0]}`")


def one_composition(spec: Spec) -> Iterator[Breach]:
    """A schema is a union, a merger, or has properties: the generator reads the first and drops the rest."""
    for place in _schemas(spec):
        found = [key for key in ("oneOf", "anyOf", "allOf", "properties") if key in place.value]
        if len(found) > 1 and found != ["allOf", "properties"]:
            yield Breach(place.pointer, f"has {' and '.join(found)}: keep one, or combine them in a component")


def named_objects(spec: Spec) -> Iterator[Breach]:
    """Objects with properties are component schemas, so that their classes have the names of the spec."""
    for place in _schemas(spec):
        if place.get("properties") and not _is_named(place):
            yield Breach(place.pointer, "an object with properties inside another schema: make it a component")


def named_enums(spec: Spec) -> Iterator[Breach]:
    """String enumerations of several values are component schemas, so that one enumeration is one class."""
    for place in _schemas(spec):
        if len(place.value.get("enum", [])) > 1 and not _is_named(place):
            yield Breach((*place.pointer, "enum"), "an enumeration inside another schema: make it a component")


def typed_schemas(spec: Spec) -> Iterator[Breach]:
    """What describes an array or an object says so: without `type`, the generator sees anything at all."""
    wanted = {"items": "array", "properties": "object", "additionalProperties": "object"}
    for place in _schemas(spec):
        type_ = place.value.get("type")
        named = [type_] if isinstance(type_, str) else list(type_ or [])
        for keyword, kind in wanted.items():
            if keyword in place.value and kind not in named and "allOf" not in place.value:
                yield Breach(place.pointer, f"has {keyword} and no `type: {kind}`: add it")


def property_names(spec: Spec) -> Iterator[Breach]:
    """No property is named like a variable of the generated code, and no two become one Python name."""
    for place in _schemas(spec):
        seen: dict[str, str] = {}
        for name in place.value.get("properties", {}):
            pointer = (*place.pointer, "properties", name)
            python = re.sub(r"[^a-z0-9]", "", name.lower())
            if name in _RESERVED:
                yield Breach(pointer, f"a property named {name} crashes the generated class: no way around it is known")
            elif python in seen:
                yield Breach(pointer, f"{name} and {seen[python]} are one Python name: no way around it is known")
            seen.setdefault(python, name)


def discriminators(spec: Spec) -> Iterator[Breach]:
    """A discriminator is a hint: every member requires the property as a one-value enum, and is mapped by it.

    The generator does not read discriminators and tries the members in order. Without a mapping, OpenAPI
    takes the schemas' names for the values.
    """
    for place in _schemas(spec):
        discriminator = place.value.get("discriminator") or {}
        name = discriminator.get("propertyName")
        for keyword in ("oneOf", "anyOf") if name is not None else ():
            for index, value in enumerate(place.value.get(keyword, [])):
                member = Place("schema", (*place.pointer, keyword, index), value)
                values = schemas.enum(spec, schemas.at(spec, member, f"/{name}")) or []
                required = any(name in part.value.get("required", []) for part in schemas.branches(spec, member))
                if len(values) != 1 or not required:
                    text = f"does not require {name!r} as a one-value enum: it would be mistaken"
                    yield Breach(member.pointer, text)
                elif discriminator.get("mapping", {}).get(values[0]) != value.get("$ref"):
                    text = f"does not map {values[0]!r} to this member: add `mapping`"
                    yield Breach((*place.pointer, "discriminator"), text)


def media_types(spec: Spec) -> Iterator[Breach]:
    """Media types that the generator reads, each with a schema; one for a response, as it takes the first."""
    for place in spec.of_kind("request body", "response"):
        known = _REQUEST_TYPES if place.kind == "request body" else _RESPONSE_TYPES
        content = place.get("content") or {}
        for name, media in content.items():
            pointer = (*place.pointer, "content", name)
            if name not in known:
                yield Breach(pointer, f"{name} is dropped in a {place.kind}: use one of {', '.join(sorted(known))}")
            elif "schema" not in media:
                yield Breach(pointer, "has no schema: describe the body")
        if place.kind == "response" and len(content) > 1:
            yield Breach((*place.pointer, "content"), "of several media types the first alone is read: keep one")


def parameter_styles(spec: Spec) -> Iterator[Breach]:
    """Parameters have a schema and are sent in the default style, or as `deepObject`."""
    for place in spec.of_kind("parameter"):
        default = "form" if place.get("in") in ("query", "cookie") else "simple"
        style = place.get("style") or default
        if place.get("content") is not None:
            yield Breach((*place.pointer, "content"), "parameters with `content` are dropped: write a `schema`")
        if style not in (default, "deepObject"):
            yield Breach((*place.pointer, "style"), f"{style} is ignored: use {default}")
        if place.get("explode") is False and style in ("form", "deepObject"):
            yield Breach((*place.pointer, "explode"), "arrays and objects are always exploded: leave it out")


def callbacks(spec: Spec) -> Iterator[Breach]:
    """No callbacks: they are dropped, webhooks are not."""
    for place in spec.places:
        if place.get("callbacks"):
            yield Breach((*place.pointer, "callbacks"), "callbacks are dropped: describe them as webhooks")


def _schemas(spec: Spec) -> Iterator[Place]:
    """Schemas as mappings, references with their siblings included."""
    for place in spec.places:
        if place.kind in ("schema", "property") and isinstance(place.value, dict):
            yield place


def _is_named(place: Place) -> bool:
    """Whether it is a component schema, or a member of one's `allOf`."""
    pointer = place.pointer[:-2] if place.pointer[-2:-1] == ("allOf",) else place.pointer
    return pointer[:-1] == ("components", "schemas")

"""What a schema says and the property made from it does not: types, values, properties, required marks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from finetuning_specs.pointers import Tokens, of_fragment
from openapi_python_client.parser.properties import AnyProperty, LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty

from ..read import Parsed
from ..read.names import class_name
from ..read.properties import Property, fields, members, raw_name
from .losses import Loss

_TYPES: Mapping[type, str] = {
    BooleanProperty: "boolean",
    FloatProperty: "number",
    IntProperty: "integer",
    ListProperty: "array",
    ModelProperty: "object",
    NoneProperty: "null",
}
"""The JSON type of each kind of property; every other kind is text."""
_PYTHON: Mapping[type, str] = {str: "string", int: "integer"}
_SHAPING = frozenset(
    {"additionalProperties", "allOf", "anyOf", "items", "oneOf", "patternProperties", "prefixItems", "properties"}
)
"""What says of which parts a value consists. Beside a `$ref`, it would make another class than the one referred to."""


def lost_schemas(parsed: Parsed) -> Iterator[Loss]:
    """What the component schemas say and their classes do not."""
    models = parsed.models()
    enums = {str(enum.class_info.name): enum for enum in parsed.data.enums}
    for name, schema in parsed.spec.schemas.items():
        pointer = ("components", "schemas", name)
        if has_class(schema):
            made = (enums if "enum" in schema else models).get(class_name(name))
            if made is None:
                yield pointer, f"the schema {name} was not generated"
            else:
                yield from _lost_here(parsed, schema, [made], pointer)


def has_class(schema: Mapping[str, Any]) -> bool:
    """Whether the schema, as a component, becomes a class or an enum of its own name."""
    merged = schema.get("allOf", ())
    return (
        "enum" in schema
        or schema.get("type") == "object"
        or "properties" in schema
        or len(merged) > 1
        or any("$ref" not in part for part in merged)
    )


def lost(
    parsed: Parsed, schema: Any, properties: Sequence[Property], pointer: Tokens, seen: frozenset[str] = frozenset()
) -> Iterator[Loss]:
    """What the schema says and none of the properties does.

    Args:
        parsed: The contract, and what was made of it.
        schema: The schema.
        properties: What became of it: the property, or the members of the union that it is part of.
        pointer: Where the schema stands.
        seen: References that were followed to get here.
    """
    alternatives = [member for prop in properties for member in members(prop)]
    if not isinstance(schema, dict):
        yield pointer, f"a schema that is just {str(schema).lower()} says nothing that could be generated"
    elif isinstance(schema.get("$ref"), str):
        yield from _lost_reference(parsed, schema, alternatives, pointer, seen)
    else:
        yield from _lost_here(parsed, schema, alternatives, pointer, seen)


def _lost_reference(
    parsed: Parsed, schema: Mapping[str, Any], alternatives: list[Property], pointer: Tokens, seen: frozenset[str]
) -> Iterator[Loss]:
    for keyword in schema:
        if keyword in _SHAPING:
            yield (*pointer, keyword), f"{keyword} beside a $ref would get lost: make a component of both, with allOf"
    reference = schema["$ref"]
    name = of_fragment(reference)[-1]
    target = parsed.spec.references.target(reference)
    if name in parsed.spec.schemas and has_class(target):
        named = [member for member in alternatives if isinstance(member, (LiteralEnumProperty, ModelProperty))]
        if class_name(name) not in {str(member.class_info.name) for member in named}:
            yield pointer, f"the schema {name} got lost here"
    elif reference not in seen:
        yield from lost(parsed, target, alternatives, pointer, seen | {reference})


def _lost_here(
    parsed: Parsed,
    schema: Mapping[str, Any],
    alternatives: Sequence[Property],
    pointer: Tokens,
    seen: frozenset[str] = frozenset(),
) -> Iterator[Loss]:
    kept = _types(alternatives)
    declared = schema.get("type", ())
    for kind in [declared] if isinstance(declared, str) else declared:
        if kind not in kept:
            yield (*pointer, "type"), f"the type {kind} got lost"
    yield from _lost_values(schema, alternatives, pointer)
    for keyword in ("anyOf", "oneOf"):
        for index, alternative in enumerate(schema.get(keyword, ())):
            yield from lost(parsed, alternative, alternatives, (*pointer, keyword, index), seen)
    if "items" in schema:
        inner = [member.inner_property for member in alternatives if isinstance(member, ListProperty)]
        yield from lost(parsed, schema["items"], inner, (*pointer, "items"), seen)
    yield from _lost_object(parsed, schema, alternatives, pointer, seen)


def _types(alternatives: Sequence[Property]) -> set[str]:
    found = set()
    for member in alternatives:
        if isinstance(member, LiteralEnumProperty):
            found.add(_PYTHON[member.value_type])
        elif not isinstance(member, AnyProperty):
            found.add(_TYPES.get(type(member), "string"))
    return found


def _lost_values(schema: Mapping[str, Any], alternatives: Sequence[Property], pointer: Tokens) -> Iterator[Loss]:
    kept: set[Any] = {v for member in alternatives if isinstance(member, LiteralEnumProperty) for v in member.values}
    if any(isinstance(member, NoneProperty) for member in alternatives):
        kept.add(None)
    values = schema.get("enum", [schema["const"]] if "const" in schema else [])
    for value in values:
        if isinstance(value, (dict, list, bool, float)) or value not in kept:
            yield (*pointer, "enum" if "enum" in schema else "const"), f"the enum value {value!r} got lost"


def _lost_object(
    parsed: Parsed,
    schema: Mapping[str, Any],
    alternatives: Sequence[Property],
    pointer: Tokens,
    seen: frozenset[str],
) -> Iterator[Loss]:
    models = [member for member in alternatives if isinstance(member, ModelProperty)]
    values = schema.get("additionalProperties")
    if isinstance(values, dict) and values and not schema.get("properties"):
        inner = [model.additional_properties for model in models if model.additional_properties is not None]
        yield from lost(parsed, values, inner, (*pointer, "additionalProperties"), seen)
    if len(schema.get("allOf", ())) == 1 and "properties" not in schema:
        yield from lost(parsed, schema["allOf"][0], alternatives, (*pointer, "allOf", 0), seen)
        return
    declared = dict(_properties(parsed, schema, pointer))
    if not declared:
        return
    required = frozenset(_required(parsed, schema))
    made = [{raw_name(prop): prop for prop in fields(model)} for model in models]
    kept = max(made, key=lambda properties: len(declared.keys() & properties.keys()), default={})
    for name, (place, inner_schema) in declared.items():
        if name not in kept:
            yield place, f"the property {name} was not generated"
        elif kept[name].required != (name in required):
            yield place, f"the required mark of the property {name} got lost"
        else:
            yield from lost(parsed, inner_schema, [kept[name]], place, seen)


def _properties(parsed: Parsed, schema: Mapping[str, Any], pointer: Tokens) -> Iterator[tuple[str, tuple[Tokens, Any]]]:
    """The properties of the schema and of all that it merges, each with its place."""
    for name, value in schema.get("properties", {}).items():
        yield name, ((*pointer, "properties", name), value)
    for index, part in enumerate(schema.get("allOf", ())):
        yield from _properties(parsed, parsed.spec.resolve(part), (*pointer, "allOf", index))


def _required(parsed: Parsed, schema: Mapping[str, Any]) -> Iterator[str]:
    yield from schema.get("required", ())
    for part in schema.get("allOf", ()):
        yield from _required(parsed, parsed.spec.resolve(part))

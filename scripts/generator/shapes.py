"""What a schema says and the property made from it does not: types, values, properties, required marks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties import AnyProperty, LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.strings import ClassName

from . import codecs
from .codecs import Property
from .source import Source, escape

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


def lost_schemas(source: Source, data: GeneratorData) -> Iterator[tuple[str, str]]:
    """What the component schemas say and their classes do not, as JSON pointer and reason."""
    models = {str(model.class_info.name): model for model in data.models}
    enums = {str(enum.class_info.name): enum for enum in data.enums}
    for name, schema in source.schemas.items():
        pointer = f"/components/schemas/{escape(name)}"
        if has_class(schema):
            made = (enums if "enum" in schema else models).get(class_name(name))
            if made is None:
                yield pointer, f"the schema {name} was not generated"
            else:
                yield from _lost_here(source, schema, [made], pointer)


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


def class_name(schema: str) -> str:
    """The class of a component schema."""
    return str(ClassName(schema, "field_"))


def lost(
    source: Source, schema: Any, properties: Sequence[Property], pointer: str, seen: frozenset[str] = frozenset()
) -> Iterator[tuple[str, str]]:
    """What the schema says and none of the properties does, as JSON pointer and reason.

    Args:
        source: The spec.
        schema: The schema.
        properties: What became of it: the property, or the members of the union that it is part of.
        pointer: Where the schema stands.
        seen: References that were followed to get here.
    """
    members = [member for prop in properties for member in codecs.members(prop)]
    if not isinstance(schema, dict):
        yield pointer, f"a schema that is just {str(schema).lower()} says nothing that could be generated"
    elif isinstance(schema.get("$ref"), str):
        reference = schema["$ref"]
        name = reference.rsplit("/", 1)[-1].replace("~1", "/").replace("~0", "~")
        target = source.resolve(schema)
        if name in source.schemas and has_class(target):
            named = [m for m in members if isinstance(m, (LiteralEnumProperty, ModelProperty))]
            classes = {str(member.class_info.name) for member in named}
            if class_name(name) not in classes:
                yield pointer, f"the schema {name} got lost here"
        elif reference not in seen:
            yield from lost(source, target, members, pointer, seen | {reference})
    else:
        yield from _lost_here(source, schema, members, pointer, seen)


def _lost_here(
    source: Source,
    schema: Mapping[str, Any],
    members: Sequence[Property],
    pointer: str,
    seen: frozenset[str] = frozenset(),
) -> Iterator[tuple[str, str]]:
    kept = _types(members)
    declared = schema.get("type", ())
    for kind in [declared] if isinstance(declared, str) else declared:
        if kind not in kept:
            yield f"{pointer}/type", f"the type {kind} got lost"
    yield from _lost_values(schema, members, pointer)
    for keyword in ("anyOf", "oneOf"):
        for index, alternative in enumerate(schema.get(keyword, ())):
            yield from lost(source, alternative, members, f"{pointer}/{keyword}/{index}", seen)
    if "items" in schema:
        inner = [member.inner_property for member in members if isinstance(member, ListProperty)]
        yield from lost(source, schema["items"], inner, f"{pointer}/items", seen)
    yield from _lost_object(source, schema, members, pointer, seen)


def _types(members: Sequence[Property]) -> set[str]:
    found = set()
    for member in members:
        if isinstance(member, LiteralEnumProperty):
            found.add(_PYTHON[member.value_type])
        elif not isinstance(member, AnyProperty):
            found.add(_TYPES.get(type(member), "string"))
    return found


def _lost_values(schema: Mapping[str, Any], members: Sequence[Property], pointer: str) -> Iterator[tuple[str, str]]:
    kept: set[Any] = {value for member in members if isinstance(member, LiteralEnumProperty) for value in member.values}
    if any(isinstance(member, NoneProperty) for member in members):
        kept.add(None)
    values = schema.get("enum", [schema["const"]] if "const" in schema else [])
    for value in values:
        if isinstance(value, (dict, list, bool, float)) or value not in kept:
            yield f"{pointer}/{'enum' if 'enum' in schema else 'const'}", f"the enum value {value!r} got lost"


def _lost_object(
    source: Source,
    schema: Mapping[str, Any],
    members: Sequence[Property],
    pointer: str,
    seen: frozenset[str],
) -> Iterator[tuple[str, str]]:
    models = [member for member in members if isinstance(member, ModelProperty)]
    values = schema.get("additionalProperties")
    if isinstance(values, dict) and values and not schema.get("properties"):
        inner = [model.additional_properties for model in models if model.additional_properties is not None]
        yield from lost(source, values, inner, f"{pointer}/additionalProperties", seen)
    if len(schema.get("allOf", ())) == 1 and "properties" not in schema:
        yield from lost(source, schema["allOf"][0], members, f"{pointer}/allOf/0", seen)
        return
    fields = dict(_fields(source, schema, pointer))
    if not fields:
        return
    required = frozenset(_required(source, schema))
    made = max(models, key=lambda model: len(fields.keys() & _properties(model).keys()), default=None)
    kept = _properties(made) if made is not None else {}
    for name, (place, inner_schema) in fields.items():
        if name not in kept:
            yield place, f"the property {name} was not generated"
        elif kept[name].required != (name in required):
            yield place, f"the required mark of the property {name} got lost"
        else:
            yield from lost(source, inner_schema, [kept[name]], place, seen)


def _fields(source: Source, schema: Mapping[str, Any], pointer: str) -> Iterator[tuple[str, tuple[str, Any]]]:
    """The properties of the schema and of all that it merges, each with its place."""
    for name, value in schema.get("properties", {}).items():
        yield name, (f"{pointer}/properties/{escape(name)}", value)
    for index, part in enumerate(schema.get("allOf", ())):
        yield from _fields(source, source.resolve(part), f"{pointer}/allOf/{index}")


def _required(source: Source, schema: Mapping[str, Any]) -> Iterator[str]:
    yield from schema.get("required", ())
    for part in schema.get("allOf", ()):
        yield from _required(source, source.resolve(part))


def _properties(model: ModelProperty) -> dict[str, Property]:
    return {codecs.raw_name(p): p for p in [*(model.required_properties or ()), *(model.optional_properties or ())]}

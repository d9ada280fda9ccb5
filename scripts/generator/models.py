"""What the templates print for a model or an enum: everything worked out, nothing left to decide."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty
from openapi_python_client.strings import ClassName

from . import codecs, docs, profiles
from .codecs import Property
from .discriminators import Discriminator, discriminators
from .source import Source


@attrs.frozen
class Field:
    """One attribute of a model."""

    key: str
    """The name on the wire."""
    name: str
    """The name in Python."""
    annotation: str
    required: bool
    doc: str
    decode: str
    """Expression for the decoded value of `value`; `value` itself when it is kept as it is."""
    is_file: bool
    is_form_object: bool
    """In a form: whether its members are sent one by one, as `name[member]`."""

    @property
    def type(self) -> str:
        """The annotation with `Unset` where the field may be left out."""
        return self.annotation if self.required or self.annotation == "Any" else f"{self.annotation} | Unset"


@attrs.frozen
class Model:
    """A model as the template prints it."""

    name: str
    module: str
    doc: str
    fields: list[Field]
    unions: list[codecs.Union]
    uses_timestamps: bool
    is_form: bool
    """Whether it is sent as multipart/form-data."""
    job: str
    """Expression for its `JobKind`; empty for what is no job."""
    lifecycle: str
    """The same for what is no job, but can be waited for."""

    @property
    def keys(self) -> dict[str, str]:
        """The names on the wire of the fields that Python spells otherwise, by their names in Python."""
        return {field.name: field.key for field in self.fields if field.name != field.key}


@attrs.frozen
class Enum:
    """An enum as the template prints it: a `Literal`."""

    name: str
    module: str
    doc: str
    values: list[str | int]


@attrs.frozen
class Views:
    """Makes the views of one spec."""

    source: Source
    data: GeneratorData
    schema_of_class: Mapping[str, str]
    written_only: frozenset[str]
    discriminators: Mapping[frozenset[str], Discriminator]

    @classmethod
    def of(cls, source: Source, data: GeneratorData) -> Views:
        """Prepare what several models need: names, reachability."""
        names = {str(ClassName(name, "field_")): name for name in source.schemas}
        edges = {
            str(model.class_info.name): {
                str(inner.class_info.name) for prop in _properties(model) for inner in codecs.models(prop)
            }
            for model in data.models
        }
        return cls(
            source=source,
            data=data,
            schema_of_class=names,
            discriminators=discriminators(source),
            written_only=_written_only(data, edges),
        )

    def decoders(self) -> codecs.Decoders:
        """For the decoding expressions of one module."""
        return codecs.Decoders(self.discriminators)

    def printed_models(self) -> list[ModelProperty]:
        """The models that get a class: all but plain maps, which are dicts in Python."""
        return [model for model in self.data.models if not codecs.is_map(model)]

    def open_enums(self, class_name: str | None) -> bool:
        """Whether enums in this model take other strings: everywhere but in what is only ever sent."""
        return class_name not in self.written_only

    def schema(self, class_name: str) -> Mapping[str, Any]:
        """The component schema of a class; empty for a class that was inline in the spec."""
        found: Mapping[str, Any] = self.source.schemas.get(self.schema_of_class.get(class_name, ""), {})
        return found

    def model(self, model: ModelProperty) -> Model:
        """The view of a model."""
        name = str(model.class_info.name)
        schema = self.schema(name)
        decoders = self.decoders()
        fields = [
            self._field(prop, schema, decoders, open_enums=self.open_enums(name))
            for prop in self._in_order(model, schema)
        ]
        return Model(
            name=name,
            module=str(model.class_info.module_name),
            doc=docs.describe(schema) or f"{name}.",
            fields=fields,
            unions=list(decoders.unions.values()),
            uses_timestamps=decoders.uses_timestamps,
            is_form=model.is_multipart_body,
            job=_job(self.source, self.schema_of_class[name], schema) if "x-job" in schema else "",
            lifecycle=_lifecycle(self.source, self.schema_of_class[name]) if can_be_waited_for(schema) else "",
        )

    def enum(self, enum: LiteralEnumProperty) -> Enum:
        """The view of an enum, its values in the spec's order."""
        name = str(enum.class_info.name)
        schema = self.schema(name)
        order = [value for value in schema.get("enum", ()) if value in enum.values]
        return Enum(
            name=name,
            module=str(enum.class_info.module_name),
            doc=docs.describe(schema),
            values=order or sorted(enum.values, key=str),
        )

    def _in_order(self, model: ModelProperty, schema: Mapping[str, Any]) -> list[Property]:
        order = {key: position for position, key in enumerate(schema.get("properties", {}))}
        return sorted(_properties(model), key=lambda prop: order.get(codecs.raw_name(prop), len(order)))

    def _field(
        self, prop: Property, schema: Mapping[str, Any], decoders: codecs.Decoders, *, open_enums: bool
    ) -> Field:
        key = codecs.raw_name(prop)
        declared = schema.get("properties", {}).get(key, {})
        resolved = self.source.resolve(declared)
        siblings = {k: v for k, v in declared.items() if k != "$ref"} if "$ref" in declared else None
        return Field(
            key=key,
            name=codecs.attribute(prop),
            annotation=codecs.annotation(prop, open_enums=open_enums),
            required=prop.required,
            doc=docs.describe(resolved, siblings),
            decode=decoders.expression(prop, "value"),
            is_file=codecs.is_file(prop),
            is_form_object=any(isinstance(member, ModelProperty) for member in codecs.members(prop)),
        )


def can_be_waited_for(schema: Mapping[str, Any]) -> bool:
    """Whether it is no job, but worked on like one: a file, a dataset."""
    return "id" in schema.get("x-lifecycle", {})


def noun(name: str) -> str:
    """What a schema's instances are, for people: the last word of its name."""
    return str(re.findall("[A-Z][a-z]+", name)[-1]).lower()


def _job(source: Source, name: str, schema: Mapping[str, Any]) -> str:
    """The expression for a job's `JobKind`. A client meets servers of every profile, so it knows the states of all."""
    ways = {
        field: pointer
        for field, pointer in schema["x-job"].items()
        if field != "time"  # told from the value: servers do not keep to it
    }
    return _kind(source, name, ways, {})


def _lifecycle(source: Source, name: str) -> str:
    """The same, for what is no job."""
    lifecycle = source.schemas[name]["x-lifecycle"]
    ways = {field: lifecycle[field] for field in ("id", "status", "error") if field in lifecycle}
    return _kind(source, name, ways, {"noun": noun(name)})


def _kind(source: Source, name: str, pointers: Mapping[str, str], more: Mapping[str, Any]) -> str:
    states = {
        state: definition
        for lifecycle in profiles.lifecycles(source, name)
        for state, definition in lifecycle["states"].items()
    }
    arguments = {
        "provider": source.provider,
        **{field: tuple(pointer.split("/")[1:]) for field, pointer in pointers.items()},
        "states": {state: definition["means"] for state, definition in states.items()},
        **more,
    }
    terminal = sorted(state for state, definition in states.items() if "next" not in definition)
    listed = ", ".join(f"{field}={value!r}" for field, value in arguments.items())
    return f"JobKind({listed}, terminal=frozenset({terminal!r}))"


def _properties(model: ModelProperty) -> Iterator[Property]:
    yield from model.required_properties or ()
    yield from model.optional_properties or ()


def _reachable(start: str, edges: Mapping[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting.extend(edges.get(name, ()))
    return seen


def _written_only(data: GeneratorData, edges: Mapping[str, set[str]]) -> frozenset[str]:
    """The classes that occur in request bodies and in no response."""
    sent: set[str] = set()
    received: set[str] = set()
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            for body in endpoint.bodies:
                for model in codecs.models(body.prop):
                    sent |= _reachable(str(model.class_info.name), edges)
            for response in endpoint.responses:
                for model in codecs.models(response.prop):
                    received |= _reachable(str(model.class_info.name), edges)
    return frozenset(sent - received)

"""What is printed for a model or an enum."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs
from finetuning_specs import Spec
from finetuning_specs.schemas import is_secret
from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty

from ..read import Parsed
from ..read import properties as parsed_properties
from ..read.names import class_name
from ..read.properties import Property, attribute, fields, is_file, is_map, raw_name
from . import docs
from .annotations import annotation
from .decoders import Decoders, Union
from .discriminators import Discriminator
from .job_kinds import job_kind, lifecycle_kind, with_profiles


@attrs.frozen
class Field:
    """One attribute of a model."""

    key: str
    """The name on the wire."""
    name: str
    """The name in Python."""
    annotation: str
    required: bool
    description: str
    """In the contract's words: other fields have their names on the wire in it."""
    doc: str
    """The same with the names in Python."""
    decode: str
    """Expression for the decoded value of `value`; `value` itself when it is kept as it is."""
    is_file: bool
    secret: bool
    """Whether `repr` masks it."""

    @property
    def is_plain(self) -> bool:
        """Whether it is kept as it came."""
        return self.decode == "value"

    @property
    def declaration(self) -> str:
        """As it stands in the class, for those who read: what is absent is None."""
        known = self.required or self.annotation == "Any" or self.annotation.endswith("| None")
        return f"{self.name}: {self.annotation}{'' if known else ' | None'}"

    @property
    def parameter(self) -> str:
        """As it stands in `__init__`, for those who write: what is not given is not sent."""
        if self.required:
            return f"{self.name}: {self.annotation}"
        return f"{self.name}: {self.annotation}{'' if self.annotation == 'Any' else ' | Unset'} = UNSET"


@attrs.frozen
class Model:
    """A model."""

    name: str
    module: str
    description: str
    """In the contract's words: fields have their names on the wire in it."""
    doc: str
    """The same with the names in Python."""
    fields: list[Field]
    unions: list[Union]
    is_form: bool
    """Whether it is sent as multipart/form-data."""
    job: str
    """Expression for its `JobKind`; empty for what is no job."""
    lifecycle: str
    """The same for what is no job, but can be waited for."""

    @property
    def base(self) -> str:
        """The class that it is built on, as the module imports it."""
        return "_FormModel" if self.is_form else "_Model"

    @property
    def secrets(self) -> list[str]:
        """The names in Python of the fields that nobody should see."""
        return [field.name for field in self.fields if field.secret]

    @property
    def keys(self) -> dict[str, str]:
        """The names on the wire of the fields that Python spells otherwise, by their names in Python."""
        return {field.name: field.key for field in self.fields if field.name != field.key}


@attrs.frozen
class Enum:
    """An enum: a `Literal`."""

    name: str
    module: str
    doc: str
    values: list[str | int]


def models(parsed: Parsed, discriminators: Mapping[frozenset[str], Discriminator]) -> dict[str, Model]:
    """The models by their classes: all but plain maps, which are dicts in Python."""
    components = {class_name(name): name for name in parsed.spec.schemas}
    written_only = _written_only(parsed)
    specs = with_profiles(parsed.spec)
    made = {}
    for model in parsed.data.models:
        name = str(model.class_info.name)
        if not is_map(model):
            decoders = Decoders(discriminators)
            component = components.get(name, "")
            made[name] = _model(model, specs, component, decoders, open_enums=name not in written_only)
    return made


def enums(parsed: Parsed) -> list[Enum]:
    """The enums."""
    components = {class_name(name): schema for name, schema in parsed.spec.schemas.items()}
    return [_enum(enum, components) for enum in parsed.data.enums if isinstance(enum, LiteralEnumProperty)]


def _model(
    model: ModelProperty, specs: Sequence[Spec], component: str, decoders: Decoders, *, open_enums: bool
) -> Model:
    """The model of one class.

    Args:
        model: The parsed one.
        specs: The contract, and under its profiles.
        component: The name of its schema; empty for one that was inline.
        decoders: Of this model's module.
        open_enums: Whether enums take other strings: everywhere but in what is only ever sent.
    """
    spec = specs[0]
    schema: Mapping[str, Any] = spec.schemas.get(component, {})
    declared: Mapping[str, Any] = schema.get("properties", {})
    order = {key: position for position, key in enumerate(declared)}
    properties = sorted(fields(model), key=lambda prop: order.get(raw_name(prop), len(order)))
    names = {raw_name(prop): attribute(prop) for prop in properties}
    name = str(model.class_info.name)
    description = docs.describe(schema) or f"{name}."
    return Model(
        name=name,
        module=str(model.class_info.module_name),
        description=description,
        doc=docs.in_python(description, names),
        fields=[
            _field(prop, spec.resolve(declared.get(raw_name(prop), {})), names, decoders, open_enums=open_enums)
            for prop in properties
        ],
        unions=list(decoders.unions.values()),
        is_form=model.is_multipart_body,
        job=job_kind(specs, component) if component else "",
        lifecycle=lifecycle_kind(specs, component) if component else "",
    )


def _field(
    prop: Property, schema: Mapping[str, Any], names: Mapping[str, str], decoders: Decoders, *, open_enums: bool
) -> Field:
    key = raw_name(prop)
    description = docs.describe(schema)
    return Field(
        key=key,
        name=names[key],
        annotation=annotation(prop, open_enums=open_enums),
        required=prop.required,
        description=description,
        doc=docs.in_python(description, {k: n for k, n in names.items() if k != key}),
        decode=decoders.expression(prop, "value"),
        is_file=is_file(prop),
        secret=is_secret(schema),
    )


def _enum(enum: LiteralEnumProperty, components: Mapping[str, Mapping[str, Any]]) -> Enum:
    """The enum of one class, its values in the contract's order."""
    name = str(enum.class_info.name)
    schema = components.get(name, {})
    order = [value for value in schema.get("enum", ()) if value in enum.values]
    return Enum(
        name=name,
        module=str(enum.class_info.module_name),
        doc=docs.describe(schema),
        values=order or sorted(enum.values, key=str),
    )


def _written_only(parsed: Parsed) -> frozenset[str]:
    """The classes that occur in request bodies and in no response."""
    held = {
        name: {str(inner.class_info.name) for prop in fields(model) for inner in parsed_properties.models(prop)}
        for name, model in parsed.models().items()
    }
    sent = [body.prop for endpoint in parsed.endpoints() for body in endpoint.bodies]
    received = [response.prop for endpoint in parsed.endpoints() for response in endpoint.responses]
    return frozenset(_reachable(sent, held)) - frozenset(_reachable(received, held))


def _reachable(properties: Sequence[Property], held: Mapping[str, set[str]]) -> Iterator[str]:
    waiting = [str(model.class_info.name) for prop in properties for model in parsed_properties.models(prop)]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            yield name
            waiting.extend(held.get(name, ()))

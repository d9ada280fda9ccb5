"""The arguments of generated functions and methods."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs
from finetuning_specs import Operation
from finetuning_specs.parameters import Parameter

from ..read.properties import Property, attribute, nullable, raw_name
from . import docs
from .annotations import annotation


@attrs.frozen
class Argument:
    """One argument of a generated function."""

    name: str
    """In Python."""
    key: str
    """On the wire."""
    type: str
    required: bool
    doc: str
    """In the contract's words: other arguments have their names on the wire in it."""
    style: str = "form"
    nullable: bool = False

    @property
    def declaration(self) -> str:
        """As it stands in the signature. What the server would take for its default is not sent, so it is not ours."""
        return f"{self.name}: {self.type}" if self.required else f"{self.name}: {self.type} | Unset = UNSET"

    @property
    def value(self) -> str:
        """Expression for what goes into a body. `given_file` refuses what is no file before anything is sent."""
        return f'given_file("{self.name}", {self.name})' if self.type == "FileInput" else self.name


def from_parameter(prop: Property, location: str, operation: Operation) -> Argument:
    """The argument for a parameter of an operation."""
    key = raw_name(prop)
    parameter = operation.parameter(key, location)
    assert parameter is not None  # the parser has it from there
    own = {k: v for k, v in parameter.definition.items() if k in {"description", "x-sources"}}
    type_ = annotation(prop, open_enums=False)
    return Argument(
        name=attribute(prop),
        key=key,
        type=type_ if nullable(prop) or prop.required else f"{type_} | None",
        required=prop.required,
        doc=docs.describe(parameter.schema, own),
        style=_style(parameter),
        nullable=nullable(prop),
    )


def explained(arguments: Sequence[Argument], more: Mapping[str, str]) -> list[str]:
    """The lines on the arguments, as they stand in a docstring.

    Args:
        arguments: The arguments.
        more: Name of an argument → what is said of it beside the contract's words.
    """
    names = {argument.key: argument.name for argument in arguments}
    lines = []
    for argument in arguments:
        others = {key: name for key, name in names.items() if key != argument.key}
        doc = docs.in_python(argument.doc, others) or "See the contract."
        lines.append(f"    {argument.name}: {doc}{more.get(argument.name, '')}")
    return lines


def _style(parameter: Parameter) -> str:
    """The style by the name that `finetuning_runtime._wire.parameters` has for it."""
    if parameter.style == "form" and not parameter.explode:
        return "form-unexploded"
    return str(parameter.definition.get("style", "form"))

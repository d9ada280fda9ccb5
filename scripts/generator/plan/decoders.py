"""The expressions that decode properties.

Reading is lenient, so every expression passes a value of an unexpected shape through as it is.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs
from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.list_property import ListProperty

from ..read.properties import Property, fields, is_map, members, raw_name
from .discriminators import Discriminator


@attrs.frozen
class Union:
    """A union of several models, which is decoded with the help of a module-level `ModelUnion`."""

    name: str
    tag: str | None
    tagged: dict[str, str]
    """Value of the tag → model class."""
    untagged: list[tuple[list[str], list[str], str]]
    """Required fields, known fields, model class."""


@attrs.define
class Decoders:
    """Writes the decoding expressions of one module and collects what they need at module level."""

    declared: Mapping[frozenset[str], Discriminator] = attrs.field(factory=dict)
    """The contract's discriminators, by the classes that they tell apart."""
    unions: dict[str, Union] = attrs.field(factory=dict)

    def expression(self, prop: Property, source: str, depth: int = 0) -> str:
        """An expression for the decoded value of `source`, a plain name; `source` itself if there is nothing to do."""
        return self._expression(list(members(prop)), source, depth)

    def _expression(self, alternatives: list[Property], source: str, depth: int) -> str:
        if not alternatives:
            return source
        result = source
        unique = {str(m.class_info.name): m for m in alternatives if isinstance(m, ModelProperty) and not is_map(m)}
        if any(isinstance(member, DateTimeProperty) for member in alternatives):
            result = f"read_timestamp({source})"
        if len(unique) == 1:
            result = f'READERS["{next(iter(unique))}"]({source}) if isinstance({source}, dict) else {result}'
        elif unique:
            name = self._union(list(unique.values())).name
            result = (
                f"{name}({source})"
                if result == source
                else f"{name}({source}) if isinstance({source}, dict) else {result}"
            )
        # Several arrays are one for decoding: which of them it is shows in the items.
        items = [inner for m in alternatives if isinstance(m, ListProperty) for inner in members(m.inner_property)]
        variable = "item" + "_" * depth
        if (decoded := self._expression(items, variable, depth + 1)) != variable:
            result = f"[{decoded} for {variable} in {source}] if isinstance({source}, list) else {result}"
        values = [
            v for m in alternatives if is_map(m) and m.additional_properties for v in members(m.additional_properties)
        ]
        if not unique and (decoded := self._expression(values, variable, depth + 1)) != variable:
            entries = f"{{k: {decoded} for k, {variable} in {source}.items()}}"
            result = f"{entries} if isinstance({source}, dict) else {result}"
        return result

    def _union(self, candidates: list[ModelProperty]) -> Union:
        names = [str(model.class_info.name) for model in candidates]
        name = "_" + "_OR_".join(_constant(n) for n in names)
        if name not in self.unions:
            declared = self.declared.get(frozenset(names))
            tag = declared.tag if declared else discriminator(candidates)
            pairs = list(zip(names, candidates, strict=True))
            fixed = {value: n for n, model in pairs for value in _tag_values(model, tag)}
            self.unions[name] = Union(
                name=name,
                tag=tag,
                tagged={**fixed, **declared.classes} if declared else fixed,
                untagged=[] if tag else [(*_fields(model), n) for n, model in pairs],
            )
        return self.unions[name]


def _fields(model: ModelProperty) -> tuple[list[str], list[str]]:
    """The names on the wire of the required and of all fields of a model."""
    return sorted(map(raw_name, model.required_properties or ())), sorted(map(raw_name, fields(model)))


def discriminator(candidates: list[ModelProperty]) -> str | None:
    """The required string field whose fixed values tell the models apart, if there is one."""
    common = [raw_name(p) for p in candidates[0].required_properties or ()]
    for tag in common:
        values = [_tag_values(model, tag) for model in candidates]
        flat = [value for group in values for value in group]
        if all(values) and len(flat) == len(set(flat)):
            return tag
    return None


def _tag_values(model: ModelProperty, tag: str | None) -> list[str]:
    for prop in model.required_properties or ():
        if raw_name(prop) == tag and isinstance(prop, LiteralEnumProperty) and prop.value_type is str:
            return sorted(str(value) for value in prop.values)
    return []


def _constant(class_name: str) -> str:
    return "".join(f"_{c}" if c.isupper() and i else c for i, c in enumerate(class_name)).upper()

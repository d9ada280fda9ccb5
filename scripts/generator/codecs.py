"""Python for a property: its annotation, and the expression that decodes it.

Works on openapi-python-client's own property classes. Reading is lenient, so every expression passes a value of an
unexpected shape through as it is.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, TypeAlias, TypeGuard

import attrs
from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty
from openapi_python_client.strings import RESERVED_WORDS

if TYPE_CHECKING:
    from .discriminators import Discriminator

Property: TypeAlias = PropertyProtocol

HOME = "models"
"""Where the names of models and enums are looked up: in the package, which imports each when it is first asked for.

A page of jobs then costs the import of what is in it, not of the thirty models that might be. Type hints resolve all the
same, and models may refer to each other in a circle.
"""


def is_map(prop: Property) -> TypeGuard[ModelProperty]:
    """Whether this is an object without properties of its own: a plain `dict` in Python."""
    return isinstance(prop, ModelProperty) and prop.required_properties == [] and prop.optional_properties == []


def members(prop: Property) -> Iterator[Property]:
    """The alternatives of a union, nested ones flattened; the property itself if it is none."""
    if isinstance(prop, UnionProperty):
        for inner in prop.inner_properties:
            yield from members(inner)
    else:
        yield prop


def nullable(prop: Property) -> bool:
    """Whether null is one of the property's values."""
    return any(isinstance(member, NoneProperty) for member in members(prop))


def annotation(prop: Property, *, open_enums: bool) -> str:
    """The property's type in Python, without `Unset`.

    Args:
        prop: The property.
        open_enums: Whether an enum takes any other string as well, as it does in what a server sends.
    """
    parts = dict.fromkeys(_annotation(member, open_enums=open_enums) for member in members(prop))
    if "Any" in parts:
        return "Any"
    ordered = [part for part in parts if part != "None"] + (["None"] if "None" in parts else [])
    return " | ".join(ordered)


def _annotation(prop: Property, *, open_enums: bool) -> str:
    if isinstance(prop, ListProperty):
        return f"list[{annotation(prop.inner_property, open_enums=open_enums)}]"
    if is_map(prop):
        values = prop.additional_properties
        return f"dict[str, {annotation(values, open_enums=open_enums) if values else 'Any'}]"
    if isinstance(prop, ModelProperty):
        return in_home(prop)
    if isinstance(prop, LiteralEnumProperty):
        return f"{in_home(prop)} | {prop.value_type.__name__}" if open_enums else in_home(prop)
    if isinstance(prop, (DateProperty, UuidProperty)):
        return "str"  # what it is on the wire; nothing is gained by taking it apart and putting it together again
    return str(prop.get_base_type_string().as_unembedded_code())


def in_home(prop: ModelProperty | LiteralEnumProperty) -> str:
    """A model's or an enum's name, as annotations and expressions have it."""
    return f"{HOME}.{prop.class_info.name}"


def models(prop: Property) -> Iterator[ModelProperty]:
    """The models that the property's values may hold."""
    for member in members(prop):
        if isinstance(member, ListProperty):
            yield from models(member.inner_property)
        elif is_map(member):
            if member.additional_properties:
                yield from models(member.additional_properties)
        elif isinstance(member, ModelProperty):
            yield member


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
    """The spec's discriminators, by the classes that they tell apart."""
    unions: dict[str, Union] = attrs.field(factory=dict)
    uses_timestamps: bool = False

    def expression(self, prop: Property, source: str, depth: int = 0) -> str:
        """An expression for the decoded value of `source`, a plain name; `source` itself if there is nothing to do."""
        return self._expression(list(members(prop)), source, depth)

    def _expression(self, alternatives: list[Property], source: str, depth: int) -> str:
        if not alternatives:
            return source
        result = source
        unique = {str(m.class_info.name): m for m in alternatives if isinstance(m, ModelProperty) and not is_map(m)}
        if any(isinstance(member, DateTimeProperty) for member in alternatives):
            self.uses_timestamps = True
            result = f"read_timestamp({source})"
        if len(unique) == 1:
            result = f'READERS["{next(iter(unique))}"]({source}.copy()) if isinstance({source}, dict) else {result}'
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
    """The required and all fields of a model."""
    required = sorted(map(raw_name, model.required_properties or ()))
    return required, sorted([*required, *map(raw_name, model.optional_properties or ())])


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


def raw_name(prop: Property) -> str:
    """The property's name on the wire."""
    return prop.name.get_untrusted_value() if hasattr(prop.name, "get_untrusted_value") else str(prop.name)


def _constant(class_name: str) -> str:
    return "".join(f"_{c}" if c.isupper() and i else c for i, c in enumerate(class_name)).upper()


_TAKEN = frozenset({"bool", "dict", "float", "int", "list", "str"}) | frozenset(
    {"classmethod", "datetime", "isinstance", "property", "self"}
)
"""What annotations are made of, and what classes and functions of the templates use in the scope of the name."""


def attribute(prop: Property) -> str:
    """The property's name in Python: the wire's own wherever Python can say it.

    openapi-python-client puts an underscore behind the names of builtins too (`object_`, `type_`), for which there is no
    need in an attribute or an argument. Keywords keep it, and so do the few names that the templates need themselves;
    `models` gets one, because annotations look names up there.
    """
    name = str(prop.python_name)
    bare = name.removesuffix("_")
    if name == HOME:
        return f"{name}_"
    return bare if bare in RESERVED_WORDS - _TAKEN and not keyword.iskeyword(bare) else name


def is_file(prop: Property) -> bool:
    """Whether the value is binary."""
    return any(isinstance(member, FileProperty) for member in members(prop))

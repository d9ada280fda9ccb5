"""What openapi-python-client's properties say: their names, the alternatives that they hold, the models in them."""

from __future__ import annotations

import keyword
from collections.abc import Iterator
from typing import TypeAlias, TypeGuard

from jsonpointer import JsonPointer
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.strings import RESERVED_WORDS

Property: TypeAlias = PropertyProtocol

HOME = "models"
"""Where the names of models and enums are looked up: in the package, which imports each when it is first asked for.

A page of jobs then costs the import of what is in it, not of the thirty models that might be. Type hints resolve all the
same, and models may refer to each other in a circle.
"""
_TAKEN = frozenset({"bool", "dict", "float", "int", "list", "str"}) | frozenset(
    {"classmethod", "datetime", "isinstance", "property", "self"}
)
"""What annotations are made of, and what classes and functions of the templates use in the scope of the name."""


def raw_name(prop: Property) -> str:
    """The property's name on the wire."""
    return prop.name.get_untrusted_value() if hasattr(prop.name, "get_untrusted_value") else str(prop.name)


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


def fields(model: ModelProperty) -> list[Property]:
    """The model's properties, the required ones first."""
    return [*(model.required_properties or ()), *(model.optional_properties or ())]


def members(prop: Property) -> Iterator[Property]:
    """The alternatives of a union, nested ones flattened; the property itself if it is none."""
    if isinstance(prop, UnionProperty):
        for inner in prop.inner_properties:
            yield from members(inner)
    else:
        yield prop


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


def item_of(endpoint: Endpoint, items: JsonPointer) -> Property | None:
    """The property of a list's items; None where there is no array.

    Args:
        endpoint: The operation that lists.
        items: Where its successful response has the array.
    """
    prop: Property | None = next(
        (r.prop for r in endpoint.responses.patterns if r.status_code.pattern.startswith("2")), None
    )
    for token in items.parts:
        holder = fields(prop) if isinstance(prop, ModelProperty) else []
        prop = next((field for field in holder if raw_name(field) == token), None)
    arrays = [member for member in members(prop) if isinstance(member, ListProperty)] if prop is not None else []
    return arrays[0].inner_property if arrays else None


def is_map(prop: Property) -> TypeGuard[ModelProperty]:
    """Whether this is an object without properties of its own: a plain `dict` in Python."""
    return isinstance(prop, ModelProperty) and prop.required_properties == [] and prop.optional_properties == []


def is_file(prop: Property) -> bool:
    """Whether the value is binary."""
    return any(isinstance(member, FileProperty) for member in members(prop))


def nullable(prop: Property) -> bool:
    """Whether null is one of the property's values."""
    return any(isinstance(member, NoneProperty) for member in members(prop))

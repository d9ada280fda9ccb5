"""The types of properties, as Python has them."""

from __future__ import annotations

import re
from collections.abc import Collection

from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

from ..read.properties import HOME, Property, is_map, members


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


def in_home(prop: ModelProperty | LiteralEnumProperty) -> str:
    """A model's or an enum's name, as annotations and expressions have it."""
    return f"{HOME}.{prop.class_info.name}"


def accepting(annotation: str, models: Collection[str], params: str = "params.") -> str:
    """The annotation, with the plain dict of each model accepted beside it, and any sequence for a list.

    Args:
        annotation: The annotation.
        models: The classes that are models: enums have no plain dicts.
        params: Stands before the names of the dicts' types, which have a module of their own.
    """

    def with_dict(found: re.Match[str]) -> str:
        return f"{found[0]} | {params}{found[1]}Param" if found[1] in models else found[0]

    return re.sub(rf"\b{HOME}\.(\w+)", with_dict, annotation).replace("list[", "Sequence[")


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

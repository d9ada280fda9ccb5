"""What the fields of a model are called, in Python and on the wire, and where their values are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple


class Field(NamedTuple):
    """A field of a model."""

    name: str
    """In Python."""
    key: str
    """On the wire."""
    slot: Callable[[Any], Any]
    """What its slot holds. Raises `AttributeError` when that is empty."""


class Shape(NamedTuple):
    """A model's fields, in the contract's order."""

    fields: tuple[Field, ...]
    keys: Mapping[str, str]
    """The names on the wire by those in Python."""
    known: frozenset[str]
    """The names on the wire."""

    def name_of(self, key: str) -> str:
        """A field's name in Python, by either of its names."""
        return next((field.name for field in self.fields if field.key == key), key)


_SHAPES: dict[type[Any], Shape] = {}


def shape_of(model: type[Any]) -> Shape:
    """A model's fields. Worked out once for each model."""
    shape = _SHAPES.get(model)
    if shape is None:
        keys = {name: model.__keys__.get(name, name) for name in model.__fields__}
        fields = tuple(Field(name, key, getattr(model, name).__get__) for name, key in keys.items())
        shape = _SHAPES[model] = Shape(fields, keys, frozenset(keys.values()))
    return shape

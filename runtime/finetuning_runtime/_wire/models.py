"""From JSON values to models and back.

Reading is lenient: a value of a shape that the spec does not know is kept as it came. Each generated model has a `_read`,
straight-line code, because reading a page of jobs is mostly that; everything else that models can do is here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from types import MappingProxyType, ModuleType
from typing import TYPE_CHECKING, Any, ClassVar, Self

from .._values.timestamps import Timestamp, read_timestamp
from .._values.unset import UNSET, Unset

if TYPE_CHECKING:
    from .form_fields import FormPart

__all__ = ["UNSET", "FormModel", "Model", "ModelUnion", "Readers", "Unset", "encode", "new", "read_timestamp"]

_PLAIN = (str, int, float, type(None))
"""What is a JSON value as it is."""

new = object.__new__
"""Makes an instance without calling `__init__`: a model that is read may lack what a model that is written needs."""


class Model:
    """What every generated model can do."""

    __slots__ = ("__request_id__",)
    __request_id__: str | None

    __keys__: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """The names on the wire of the attributes that Python spells otherwise, by their names in Python."""

    __attrs_attrs__: ClassVar[tuple[Any, ...]]

    additional_properties: dict[str, Any]
    """Fields that the contract does not name, as they came."""

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields. Generated."""
        raise NotImplementedError

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read a JSON object. Whatever does not fit the contract is kept as it came; a missing field is `UNSET`."""
        return cls._read(dict(src_dict))

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: what was given or came, and nothing else."""
        result: dict[str, Any] = {}
        for name, key in _fields(type(self)):
            value = getattr(self, name)
            if value is not UNSET:
                result[key] = value if isinstance(value, _PLAIN) else encode(value)
        if self.additional_properties:
            result.update(encode(self.additional_properties))
        return result

    def to_json(self, indent: int | None = 2) -> str:
        """The JSON object as text. `indent` is the spaces of a level; None: all on one line."""
        return json.dumps(self.to_dict(), indent=indent, ensure_ascii=False)

    @property
    def _request_id(self) -> str | None:
        """For the provider's support, of what a call returned; None otherwise. Named as in the vendors' SDKs."""
        return getattr(self, "__request_id__", None)

    def __getitem__(self, key: str) -> Any:
        if key not in self.additional_properties and key in type(self).__annotations__:
            raise KeyError(f"{key} is a field of the contract: read the attribute .{key}")
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    @property
    def additional_keys(self) -> list[str]:
        """The names of the fields that the contract does not name."""
        return list(self.additional_properties)


def note_request_id(model: Model, request_id: str | None) -> None:
    """Have a model that a call returns know what the provider's support knows the response by."""
    model.__request_id__ = request_id


class FormModel(Model):
    """A model that is sent as multipart/form-data."""

    __slots__ = ()

    def form_fields(self) -> dict[str, Any]:
        """The fields of the form, those that were given."""
        fields = {key: getattr(self, name) for name, key in _fields(type(self))} | self.additional_properties
        return {name: value for name, value in fields.items() if not isinstance(value, Unset)}

    def to_multipart(self) -> list[FormPart]:
        """The parts of a multipart/form-data body, in the form that httpx takes as `files`."""
        from .form_fields import form_parts

        return form_parts(self.form_fields().items())


_FIELDS: dict[type[Model], tuple[tuple[str, str], ...]] = {}


def _fields(model: type[Model]) -> tuple[tuple[str, str], ...]:
    """A model's fields: the name in Python and on the wire, in the contract's order. Worked out once for each model."""
    fields = _FIELDS.get(model)
    if fields is None:
        names = (field.name for field in model.__attrs_attrs__ if field.name != "additional_properties")
        fields = _FIELDS[model] = tuple((name, model.__keys__.get(name, name)) for name in names)
    return fields


class Readers(dict[str, Callable[[dict[str, Any]], Any]]):
    """The function that reads each model from a JSON object, which is its own from then on, by the name of the model.

    A model is imported when its reader is first asked for; from then on, asking costs what it costs of a dict.
    """

    def __init__(self, models: ModuleType) -> None:
        super().__init__()
        self._models = models

    def __missing__(self, name: str) -> Callable[[dict[str, Any]], Any]:
        model: type[Model] = getattr(self._models, name)
        reader = self[name] = model._read  # noqa: SLF001  # of the base class above
        return reader


class ModelUnion:
    """One of several models, told apart by a tag or by the fields that are there.

    Called with a JSON value, it gives the model; a value that fits none of them comes back as it is.

    Args:
        models: The package to look the classes up in, which imports each when it is first asked for.
        tag: The field whose value names the member, where all members have one.
        tagged: Value of the tag → class.
        untagged: Without a tag: the required fields, the known fields and the class of each member.
    """

    def __init__(
        self,
        models: ModuleType,
        *,
        tag: str | None,
        tagged: Mapping[str, str],
        untagged: tuple[tuple[frozenset[str], frozenset[str], str], ...] = (),
    ) -> None:
        self._models = models
        self._tag = tag
        self._tagged = tagged
        self._untagged = untagged

    def __call__(self, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        name = self._class_of(value)
        return value if name is None else getattr(self._models, name).from_dict(value)

    def _class_of(self, value: dict[str, Any]) -> str | None:
        if self._tag is not None:
            kind = value.get(self._tag)
            return self._tagged.get(kind) if isinstance(kind, str) else None
        fitting = [
            (len(value.keys() - known), name) for required, known, name in self._untagged if required <= value.keys()
        ]
        return min(fitting, key=lambda pair: pair[0])[1] if fitting else None


def encode(value: Any) -> Any:
    """A JSON value for whatever a model or an argument may hold.

    Models, times, members of enumerations, and sequences and mappings of them. What is nothing of the kind, such as bytes
    or a set, comes back as it is, for others to refuse by name.

    Raises:
        ValueError: It holds itself, or is nested too deeply.
    """
    if isinstance(value, _PLAIN):
        return value
    try:
        return _encode(value)
    except RecursionError:
        raise ValueError("a value is nested too deeply, or in itself") from None


def _encode(value: Any) -> Any:
    if isinstance(value, _PLAIN):
        return value
    if isinstance(value, Mapping):
        return {k: _encode(v) for k, v in value.items() if not isinstance(v, Unset)}
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray, memoryview)):
        return [_encode(v) for v in value]
    if isinstance(value, Timestamp) and hasattr(value, "text"):
        return value.text
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, Enum):
        return _encode(value.value)
    to_dict = getattr(value, "to_dict", None)
    return value if to_dict is None else to_dict()

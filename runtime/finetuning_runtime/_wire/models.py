"""From JSON values to models and back.

Reading is lenient: a value of a shape that the spec does not know is kept as it came. The generated `from_dict` methods
hold the straight-line part; here is what they share.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from types import ModuleType
from typing import Any

from .._values.timestamps import Timestamp, read_timestamp
from .._values.unset import UNSET, Unset

__all__ = ["UNSET", "Model", "ModelUnion", "Unset", "encode", "new", "read_timestamp"]

new = object.__new__
"""Makes an instance without calling `__init__`: a model that is read may lack what a model that is written needs."""


class Model:
    """What every generated model can do."""

    __slots__ = ("_answered_as",)
    _answered_as: str | None

    additional_properties: dict[str, Any]

    def to_dict(self) -> dict[str, Any]:
        """The JSON object that this model stands for."""
        raise NotImplementedError

    def to_json(self, indent: int | None = 2) -> str:
        """The JSON object as text. `indent` is the spaces of a level; None: all on one line."""
        return json.dumps(self.to_dict(), indent=indent, ensure_ascii=False)

    @property
    def _request_id(self) -> str | None:
        """For the provider's support, of what a call returned; None otherwise. Named as in OpenAI's SDK."""
        return getattr(self, "_answered_as", None)

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
    if value is None or isinstance(value, (str, int, float)):
        return value
    try:
        return _encode(value)
    except RecursionError:
        raise ValueError("a value is nested too deeply, or in itself") from None


def _encode(value: Any) -> Any:
    if value is None or isinstance(value, (str, int, float)):
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

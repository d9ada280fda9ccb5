"""JSON values of what models and arguments may hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import Any, Final

from .._values.timestamps import Timestamp
from .._values.unset import Unset

PLAIN: Final = (str, int, float, type(None))
"""What is a JSON value as it is."""


def encode(value: Any) -> Any:
    """A JSON value for whatever a model or an argument may hold.

    Models, times, members of enumerations, and sequences and mappings of them. What is nothing of the kind, such as bytes
    or a set, comes back as it is, for others to refuse by name.

    Raises:
        ValueError: It holds itself, or is nested too deeply.
    """
    if isinstance(value, PLAIN):
        return value
    try:
        return _encode(value)
    except RecursionError:
        raise ValueError("a value is nested too deeply, or in itself") from None


def _encode(value: Any) -> Any:
    if isinstance(value, PLAIN):
        return value
    if isinstance(
        value, (dict, Mapping)
    ):  # asking for the type that it mostly is comes first: the others are slow to ask for
        return {k: _encode(v) for k, v in value.items() if not isinstance(v, Unset)}
    if isinstance(value, (list, tuple, Sequence)) and not isinstance(value, (bytes, bytearray, memoryview)):
        return [_encode(v) for v in value]
    if isinstance(value, Timestamp) and hasattr(value, "text"):
        return value.text
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, Enum):
        return _encode(value.value)
    to_dict = getattr(value, "to_dict", None)
    return value if to_dict is None else to_dict()

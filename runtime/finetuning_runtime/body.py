"""Request bodies from keyword arguments."""

from __future__ import annotations

from typing import Any

from .unset import Unset


def given(*fields: tuple[str, Any]) -> dict[str, Any]:
    """The fields that were given, by their names on the wire. What is `UNSET` is left out: the server's default counts."""
    return {name: value for name, value in fields if not isinstance(value, Unset)}

"""Request bodies from keyword arguments, and as bytes."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from .._values.unset import Unset

_DEEPEST: Final = 100
"""Levels that are searched: deep enough for any API, and far from Python's own limit."""


def given(*fields: tuple[str, Any]) -> dict[str, Any]:
    """The fields that were given, by their names on the wire. What is `UNSET` is left out: the server's default counts."""
    return {name: value for name, value in fields if not isinstance(value, Unset)}


def json_bytes(operation: str, value: Any) -> bytes:
    """A body as JSON.

    Raises:
        TypeError: It holds something that JSON has no form for. The message names the place, not the value.
        ValueError: It holds a number that is not finite, half a character, or itself.
    """
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError):
        found = misfit(value) or Misfit((), "is nested too deeply, or in itself", ValueError)
        raise found.kind(f"{operation}: {'.'.join(found.place) or 'the body'} {found.sentence}") from None


class Misfit(NamedTuple):
    """Something in a value that JSON has no form for."""

    place: tuple[str, ...]
    """Where, from the outside in."""
    sentence: str
    """What, as it continues the name of the place; never the value, which may be a secret."""
    kind: type[TypeError | ValueError]
    """The exception for it."""


def misfit(value: Any, place: tuple[str, ...] = ()) -> Misfit | None:
    """The first thing in a value that JSON has no form for. None where there is none, or too deep to find."""
    if len(place) > _DEEPEST:
        return None
    trouble = _trouble(value)
    if trouble is not None:
        return Misfit(place, *trouble)
    members = (
        value.items() if isinstance(value, Mapping) else enumerate(value) if isinstance(value, list | tuple) else ()
    )
    found = (misfit(member, (*place, str(name))) for name, member in members)
    return next((one for one in found if one is not None), None)


def _trouble(value: Any) -> tuple[str, type[TypeError | ValueError]] | None:
    if isinstance(value, Mapping):
        odd = [type(key).__name__ for key in value if not isinstance(key, str)]
        if odd:
            return f"must have strings for keys, not {odd[0]}", TypeError
        return None if all(map(_is_whole, value)) else ("has a key with half a character", ValueError)
    if isinstance(value, str):
        return None if _is_whole(value) else ("holds half a character, which has no form in UTF-8", ValueError)
    if isinstance(value, float) and not math.isfinite(value):
        return "must be a finite number", ValueError
    if value is None or isinstance(value, int | float | list | tuple):
        return None
    return f"cannot be sent as JSON: it is of type {type(value).__name__}", TypeError


def _is_whole(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True

"""Request bodies from keyword arguments, and as bytes."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

from .unset import Unset


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
    except (TypeError, ValueError, RecursionError) as error:
        place, why = _culprit(value, ()) or ((), "nested too deeply, or in itself")
        kind = TypeError if isinstance(error, TypeError) else ValueError
        where = ".".join(str(part) for part in place) or "the body"
        raise kind(f"{operation}: {where} cannot be sent as JSON: it is {why}") from None


def _culprit(value: Any, place: tuple[str | int, ...]) -> tuple[tuple[str | int, ...], str] | None:
    """The first place that JSON has no form for, and why. None where there is none, or too deep to find."""
    if len(place) > 100:  # deep enough for any API, and far from Python's own limit
        return None
    if isinstance(value, Mapping):
        members = list(value.items())
        odd = next((key for key, _ in members if key is not None and not isinstance(key, str | int | float)), None)
        if odd is not None:
            return place, f"a mapping with a key of type {type(odd).__name__}"
    elif isinstance(value, list | tuple):
        members = list(enumerate(value))
    else:
        why = _trouble(value)
        return None if why is None else (place, why)
    found = (_culprit(member, (*place, key)) for key, member in members)
    return next((culprit for culprit in found if culprit is not None), None)


def _trouble(value: Any) -> str | None:
    if isinstance(value, float) and not math.isfinite(value):
        return "not a finite number"
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            return "text with half a character"
        return None
    return None if value is None or isinstance(value, int | float) else f"of type {type(value).__name__}"

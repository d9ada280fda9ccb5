"""Following a way (the tokens of a JSON pointer) into a JSON value."""

from __future__ import annotations

from typing import Any


def follow_way(value: Any, way: tuple[str, ...]) -> Any:
    """What stands there, or None when the way leads nowhere."""
    for token in way:
        if isinstance(value, dict):
            value = value.get(token)
        elif isinstance(value, list) and token.isdigit() and int(token) < len(value):
            value = value[int(token)]
        else:
            return None
    return value

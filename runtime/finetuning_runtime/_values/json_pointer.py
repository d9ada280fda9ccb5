"""Looking up JSON Pointers (RFC 6901), which are given as their tokens."""

from __future__ import annotations

from typing import Any


def value_at(document: Any, pointer: tuple[str, ...]) -> Any:
    """What a pointer leads to in a JSON value, None where it leads to nothing."""
    value = document
    for token in pointer:
        if isinstance(value, dict):
            value = value.get(token)
        elif isinstance(value, list) and token.isdigit() and int(token) < len(value):
            value = value[int(token)]
        else:
            return None
    return value

"""Keep what an error repeats of a request short."""

from __future__ import annotations

from itertools import islice
from typing import Any, Final

_TEXT: Final = 300
"""Characters."""
_ITEMS: Final = 20
_DEEPEST: Final = 10


def shortened(value: Any, depth: int = 0) -> Any:
    """A JSON value in which no text, list or object is long."""
    match value:
        case str():
            return value if len(value) <= _TEXT else f"{value[:_TEXT]}… ({len(value)} characters)"
        case dict() | list() if depth == _DEEPEST:
            return "…"
        case dict():
            return {shortened(name): shortened(item, depth + 1) for name, item in islice(value.items(), _ITEMS)}
        case list():
            return [shortened(item, depth + 1) for item in value[:_ITEMS]]
    return value

"""From arguments to what stands on the wire: path segments, query strings, headers, form fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal
from urllib.parse import quote

from .unset import Unset

Style = Literal["form", "form-unexploded", "deepObject"]

# RFC 3986's characters of a path segment that need no escape, but for ":": a Google-style verb follows it in Fireworks' paths.
_SEGMENT_SAFE = "!$&'()*+,;=@"


def path_segment(name: str, value: str) -> str:
    """Escape a path parameter so that it stays one segment of the path.

    Args:
        name: The parameter's name, for the error message.
        value: The value: not empty, not `.` or `..`, free of control characters. `/`, `?`, `#` and `%` are escaped.

    Raises:
        TypeError: The value is not a string.
        ValueError: The value cannot be a path segment.
    """
    if not isinstance(value, str):
        msg = f"{name} must be a string, not {type(value).__name__}"
        raise TypeError(msg)
    if not value:
        msg = f"{name} must not be empty"
        raise ValueError(msg)
    if value in {".", ".."}:
        msg = f"{name} must not be {value!r}: it would lead to another path"
        raise ValueError(msg)
    if any(ord(c) < 0x20 or 0x7F <= ord(c) <= 0x9F for c in value):  # noqa: PLR2004  # C0 controls, DEL, C1 controls
        msg = f"{name} must not contain control characters"
        raise ValueError(msg)
    return quote(value, safe=_SEGMENT_SAFE)


def query(*parameters: tuple[str, Any, Style, bool]) -> list[tuple[str, str]]:
    """Spell query parameters.

    Args:
        parameters: Name, value, style, and whether null is a value of its own. What is `UNSET` is left out; so is `None`,
            unless null is a value, which is then spelled `null`.
    """
    pairs: list[tuple[str, str]] = []
    for name, value, style, nullable in parameters:
        if isinstance(value, Unset):
            continue
        if value is None:
            if nullable:
                pairs.append((name, "null"))
        elif style == "deepObject" and isinstance(value, Mapping):
            pairs.extend((f"{name}[{key}]", text(item)) for key, item in value.items())
        elif isinstance(value, Sequence) and not isinstance(value, str):
            items = [text(item) for item in value]
            pairs.extend([(name, ",".join(items))] if style == "form-unexploded" else ((name, item) for item in items))
        else:
            pairs.append((name, text(value)))
    return pairs


def headers(parameters: Iterable[tuple[str, Any]]) -> dict[str, str]:
    """Spell header parameters; what is `UNSET` or `None` is left out."""
    return {name: text(value) for name, value in parameters if value is not None and not isinstance(value, Unset)}


def text(value: Any) -> str:
    """A scalar as it stands in a URL, header or form field: `true`, `1.5`, an ISO timestamp, the text itself."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.isoformat()
    return str(value)

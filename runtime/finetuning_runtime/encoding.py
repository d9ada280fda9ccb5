"""From arguments to what stands on the wire: path segments, query strings, headers, form fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal
from urllib.parse import quote

from .timestamps import Timestamp
from .unset import Unset

Style = Literal["form", "form-unexploded", "deepObject"]

# RFC 3986's characters of a path segment that need no escape, but for ":": a Google-style verb follows it in Fireworks' paths.
_SEGMENT_SAFE = "!$&'()*+,;=@"


def path_segment(name: str, value: str | int) -> str:
    """Escape a path parameter so that it stays one segment of the path.

    Args:
        name: The parameter's name, for the error message.
        value: The value: not empty, not `.` or `..`, free of control characters. `/`, `?`, `#` and `%` are escaped.

    Raises:
        TypeError: The value is neither a string nor an integer.
        ValueError: The value cannot be a path segment.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        msg = f"{name} must be a string, not {type(value).__name__}"
        raise TypeError(msg)
    if not value:
        msg = f"{name} must not be empty"
        raise ValueError(msg)
    if value in {".", ".."}:
        msg = f"{name} must not be {value!r}: it would lead to another path"
        raise ValueError(msg)
    if any(ord(c) < 0x20 or 0x7F <= ord(c) <= 0x9F for c in value):  # C0 controls, DEL, C1 controls
        msg = f"{name} must not contain control characters"
        raise ValueError(msg)
    return quote(value, safe=_SEGMENT_SAFE)


def query(*parameters: tuple[str, Any, Style, bool]) -> list[tuple[str, str]]:
    """Spell query parameters.

    Args:
        parameters: Name, value, style, and whether null is a value of its own. What is `UNSET` is left out; so is `None`,
            unless null is a value, which is then spelled `null`.
    """
    return [pair for parameter in parameters for pair in _pairs(*parameter)]


def _pairs(name: str, value: Any, style: Style, nullable: bool) -> Iterator[tuple[str, str]]:  # noqa: FBT001
    if isinstance(value, Unset):
        return
    members = value.to_dict() if hasattr(value, "to_dict") else value
    if value is None:
        if nullable:
            yield name, "null"
    elif isinstance(members, Mapping):
        if style == "deepObject":
            yield from _bracketed(name, members)
        elif style == "form":
            yield from ((key, text(member)) for key, member in members.items())
        else:
            yield name, _listed(name, [part for entry in members.items() for part in entry])
    elif isinstance(value, Sequence) and not isinstance(value, str):
        if style == "form-unexploded":
            yield name, _listed(name, value)
        else:
            yield from ((name, text(item)) for item in value)
    else:
        yield name, text(value)


def _bracketed(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for key, member in value.items():
            yield from _bracketed(f"{name}[{key}]", member)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for item in value:
            yield from _bracketed(name, item)
    elif not isinstance(value, Unset):
        yield name, text(value)


def _listed(name: str, items: Iterable[Any]) -> str:
    """The items with commas between them. Raises `ValueError` where an item would fall apart into two."""
    texts = [text(item) for item in items]
    if any("," in item for item in texts):
        msg = f"{name} must not hold a comma: it separates the items"
        raise ValueError(msg)
    return ",".join(texts)


def headers(parameters: Iterable[tuple[str, Any]]) -> dict[str, str]:
    """Spell header parameters; what is `UNSET` or `None` is left out.

    Raises:
        ValueError: A value holds control characters, with which it could forge further headers.
    """
    spelled = {}
    for name, value in parameters:
        if value is None or isinstance(value, Unset):
            continue
        spelled[name] = text(value)
        if any(ord(c) < 0x20 or ord(c) == 0x7F for c in spelled[name]):  # C0 controls, DEL
            msg = f"{name} must not contain control characters"
            raise ValueError(msg)
    return spelled


def text(value: Any) -> str:
    """A scalar as it stands in a URL, header or form field: `true`, `null`, `1.5`, an ISO timestamp, the text itself."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Timestamp) and hasattr(value, "text"):
        return value.text
    if isinstance(value, datetime):
        return value.isoformat()
    return str(value)

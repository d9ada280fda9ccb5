"""From arguments to what stands on the wire: path segments, query strings, headers, form fields."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Any, Final, Literal
from urllib.parse import quote

from .._values.timestamps import Timestamp
from .._values.unset import Unset

Style = Literal["form", "form-unexploded", "deepObject"]

_SEGMENT_SAFE: Final = "!$&'()*+,;=@"
"""RFC 3986's characters of a path segment that need no escape, but for the colon."""
_LONGEST_SEGMENT: Final = 8000
"""Characters, escaped. RFC 9112 asks servers to take request lines of as many; what is longer is no id."""


def path_segment(name: str, value: str | int, *, safe: str = "") -> str:
    """Escape a path parameter so that it stays one segment of the path.

    Args:
        name: The parameter's name, for the error message.
        value: The value: not empty, not `.` or `..`, free of control characters, at most 8000 characters when escaped.
            `/`, `?`, `#` and `%` are escaped.
        safe: A colon, where it means nothing in the API's paths, and ids hold some (`ft:gpt-4o-mini:acme::7p4lURx`). In
            others a verb follows it (`jobs/1:cancel`), which no id must bring along.

    Raises:
        TypeError: The value is neither a string nor an integer.
        ValueError: The value cannot be a path segment.
    """
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise TypeError(f"{name} must be a string, not {type(value).__name__}")
    value = text(name, value)
    if not value:
        raise ValueError(f"{name} must not be empty")
    if value in {".", ".."}:
        raise ValueError(f"{name} must not be {value!r}: it would lead to another path")
    if any(ord(c) < 0x20 or 0x7F <= ord(c) <= 0x9F for c in value):  # C0 controls, DEL, C1 controls
        raise ValueError(f"{name} must not contain control characters")
    segment = quote(value, safe=_SEGMENT_SAFE + safe)
    if len(segment) > _LONGEST_SEGMENT:
        raise ValueError(f"{name} is too long for a part of a path: at most {_LONGEST_SEGMENT} characters, escaped")
    return segment


def query(*parameters: tuple[str, Any, Style, bool]) -> list[tuple[str, str]]:
    """Spell query parameters.

    Args:
        parameters: Name, value, style, and whether null is a value of its own. What is `UNSET` is left out; so is `None`,
            unless null is a value, which is then spelled `null`.

    Raises:
        TypeError, ValueError: As `text`.
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
            yield from ((text(name, key), text(f"{name}.{key}", member)) for key, member in members.items())
        else:
            yield name, _listed(name, [part for entry in members.items() for part in entry])
    elif _is_list(value):
        if style == "form-unexploded":
            yield name, _listed(name, value)
        else:
            yield from ((name, text(name, item)) for item in value)
    else:
        yield name, text(name, value)


def _bracketed(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for key, member in value.items():
            yield from _bracketed(f"{name}[{text(name, key)}]", member)
    elif _is_list(value):
        for item in value:
            yield from _bracketed(name, item)
    elif not isinstance(value, Unset):
        yield name, text(name, value)


def _is_list(value: Any) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray | memoryview)


def _listed(name: str, items: Iterable[Any]) -> str:
    """The items with commas between them. Raises `ValueError` where an item would fall apart into two."""
    texts = [text(name, item) for item in items]
    if any("," in item for item in texts):
        raise ValueError(f"{name} must not hold a comma: it separates the items")
    return ",".join(texts)


def headers(parameters: Iterable[tuple[str, Any]]) -> dict[str, str]:
    """Spell header parameters; what is `UNSET` or `None` is left out.

    Raises:
        TypeError: As `text`.
        ValueError: As `text`, or a value holds what a header cannot carry, such as line ends to forge further headers.
    """
    spelled = {}
    for name, value in parameters:
        if value is None or isinstance(value, Unset):
            continue
        spelled[name] = text(name, value)
        if any(ord(c) < 0x20 or ord(c) == 0x7F for c in spelled[name]):  # C0 controls, DEL
            raise ValueError(f"{name} must not contain control characters")
        if not spelled[name].isascii():
            raise ValueError(f"{name} must hold ASCII characters only: a header carries no others")
    return spelled


def text(name: str, value: Any) -> str:
    """A scalar as it stands in a URL, header or form field: `true`, `null`, `1.5`, an ISO timestamp, the text itself.

    Args:
        name: What it is the value of, for the error message.
        value: Text, a number, a boolean, None, a date or time, or a member of an enumeration of these.

    Raises:
        TypeError: It is nothing of the kind.
        ValueError: It is a number that is not finite, or text with half a character.
    """
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return _whole(name, str.__str__(value))  # a subclass may show itself otherwise
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{name} must be a finite number")
        return float.__repr__(value)
    if isinstance(value, Timestamp) and hasattr(value, "text"):
        return value.text
    if isinstance(value, date):  # a datetime is one, too
        return value.isoformat()
    raise TypeError(f"{name} must be text, a number, a boolean or a time, not {type(value).__name__}")


def _whole(name: str, value: str) -> str:
    try:
        value.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{name} holds half a character, which has no form in UTF-8") from None
    return value

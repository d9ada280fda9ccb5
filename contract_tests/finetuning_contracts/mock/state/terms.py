"""What lists can be filtered by, as words that the database can look up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
from jsonpointer import resolve_pointer


def terms_of(document: Mapping[str, Any], pointer: str) -> Iterator[str]:
    """The words for the value that a pointer finds in a document: one, or one for each pair of a map."""
    name = pointer[1:]
    plain = "/" not in name and "~" not in name
    return wanted_terms(pointer, document.get(name) if plain else resolve_pointer(document, pointer, None))


def wanted_terms(pointer: str, value: Any) -> Iterator[str]:
    """The words that a record has when a filter's value is found in it."""
    if isinstance(value, Mapping):
        return (f"{pointer}/{name}={_text(item)}" for name, item in value.items())
    return iter((f"{pointer}={_text(value)}",))


def _text(value: Any) -> str:
    return msgspec.json.encode(value).decode()

"""JSON Pointers (RFC 6901). The library does the escaping; this module says what we make of it.

A pointer is kept as a `JsonPointer` where a contract states one, and as a tuple of its tokens where a walk collects them.
"""

from __future__ import annotations

from urllib.parse import quote, unquote

from jsonpointer import JsonPointer

Tokens = tuple[str | int, ...]
"""The tokens of a pointer, unescaped: `("paths", "/files", "get")`. Indices of arrays may be numbers."""


def written(tokens: Tokens) -> str:
    """The pointer with these tokens: `/paths/~1files/get`."""
    return str(JsonPointer.from_parts(tokens).path)


def tokens(pointer: str) -> tuple[str, ...]:
    """The tokens of a pointer; an index stays text. Raises `jsonpointer.JsonPointerException` for what is no pointer."""
    return tuple(JsonPointer(pointer).parts)


def fragment(tokens: Tokens) -> str:
    """The pointer as the fragment of a URI, percent-encoded as section 6 of RFC 6901 has it: `#/paths/~1files/get`."""
    return "#" + quote(written(tokens), safe="/~!$&'()*+,;=:@")


def of_fragment(reference: str) -> tuple[str, ...]:
    """The tokens of a reference within the document: `#/paths/~1files/get`."""
    return tokens(unquote(reference.removeprefix("#")))

"""From the bytes of a response to a JSON value or text. Bytes may be anything."""

from __future__ import annotations

import json
import sys
from typing import Any, Final

import httpx

_SMALL: Final = 4096
"""Bytes. For less, msgspec is not worth its import, which takes longer than the parsing."""


def parse_json(content: bytes) -> Any:
    """The JSON value of a body.

    NaN and lone surrogates are taken, since some servers send them.

    Raises:
        ValueError: It is none, or is nested deeper than anyone could follow.
    """
    try:
        if len(content) < _SMALL and "msgspec" not in sys.modules:
            return json.loads(content)
        import msgspec

        try:
            return msgspec.json.decode(content)
        except msgspec.DecodeError:
            return json.loads(content)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def text_of(response: httpx.Response) -> str:
    """The body as text, by the charset that it is said to have, or else as UTF-8. Raises nothing."""
    try:
        return response.content.decode(response.charset_encoding or "utf-8", errors="replace")
    except (LookupError, ValueError):  # a charset that does not exist, or is none of text
        return response.content.decode(errors="replace")

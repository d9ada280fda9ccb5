"""A request and a response as they are on the wire."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlsplit

import attrs

Headers = tuple[tuple[str, str], ...]
"""Names and values, in order. A name may occur more than once."""


@attrs.frozen
class Outgoing:
    """A request."""

    method: str
    """As it is sent; mostly upper case."""
    url: str
    """Percent-encoded."""
    headers: Headers = attrs.field(repr=False)
    """They may hold credentials, so `repr` does not show them."""
    body: bytes = attrs.field(default=b"", repr=False)

    @property
    def path(self) -> str:
        """Percent-encoded, without the query."""
        return urlsplit(self.url).path

    @property
    def target(self) -> str:
        """Path and query, as the request line has them."""
        parts = urlsplit(self.url)
        return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")

    @property
    def reads_only(self) -> bool:
        """Whether the method is one that changes nothing on a correct server (RFC 9110: safe)."""
        return self.method.upper() in {"GET", "HEAD", "OPTIONS", "TRACE"}

    def json(self) -> Any:
        """The body as a JSON value; None when it is none."""
        return decoded(self.body) if "json" in header(self.headers, "content-type") else None


@attrs.frozen
class Incoming:
    """A response, read to its end."""

    status: int
    reason: str
    headers: Headers
    body: bytes = attrs.field(repr=False)
    """Decompressed."""
    seconds: float
    """From sending the request to the end of the body."""
    withheld: str | None = None
    """Why the request was not sent at all; then everything else here is made up."""

    @property
    def succeeded(self) -> bool:
        """2xx."""
        return 200 <= self.status < 300

    def json(self) -> Any:
        """The body as a JSON value; None when it is none."""
        return decoded(self.body)

    def header(self, name: str) -> str:
        """The first value of a header; empty when there is none."""
        return header(self.headers, name)


def decoded(body: bytes) -> Any:
    """A body as a JSON value; None when it is none, or is nested too deeply to be read."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


_DEEP = 300
"""Values within values: what is deeper is no response of an API, and what reads or validates it may end in an error."""


def nested_too_deeply(body: bytes) -> bool:
    """Whether a body is JSON that is deeper than anything reads."""
    if body.count(b"[") + body.count(b"{") < _DEEP:
        return False
    try:
        level = [json.loads(body)]
    except RecursionError:
        return True
    except ValueError:
        return False
    for _ in range(_DEEP):
        level = (
            [
                inner
                for value in level
                for inner in (value.values() if isinstance(value, dict) else value)
                if isinstance(inner, dict | list)
            ]
            if level and isinstance(level[0], dict | list)
            else []
        )
        if not level:
            return False
    return True


def header(headers: Headers, name: str) -> str:
    """The first value of a header; empty when there is none."""
    return next((value for key, value in headers if key.lower() == name.lower()), "")

"""Keep a bounded copy of a body that passes by, and take it apart once it has passed."""

from __future__ import annotations

import zlib

import attrs

from finetuning_contracts.traffic.exchange import LARGEST

_WINDOWS = {"gzip": 31, "x-gzip": 31}
"""Content coding → `wbits` of zlib."""


@attrs.define
class Copy:
    """As much of a body as is judged."""

    most: int = LARGEST
    size: int = attrs.field(default=0, init=False)
    """Bytes that have passed."""
    _parts: bytearray = attrs.field(factory=bytearray, init=False, repr=False)

    def add(self, part: bytes) -> None:
        """A part has passed."""
        self.size += len(part)
        if self.size <= self.most:
            self._parts += part
        else:
            self._parts.clear()

    @property
    def whole(self) -> bool:
        """Whether all of it was kept."""
        return self.size <= self.most

    def plain(self, coding: str) -> bytes | None:
        """The body, decompressed; None: it is too large, or compressed in a way that is not known here."""
        if not self.whole:
            return None
        body = bytes(self._parts)
        codings = [one for one in (part.strip().lower() for part in coding.split(",")) if one and one != "identity"]
        if not codings or not body:
            return body
        if len(codings) > 1:
            return None
        if codings[0] in _WINDOWS:
            return _inflated(body, _WINDOWS[codings[0]], self.most)
        if codings[0] == "deflate":
            plain = _inflated(body, zlib.MAX_WBITS, self.most)
            return plain if plain is not None else _inflated(body, -zlib.MAX_WBITS, self.most)
        return None


def _inflated(body: bytes, window: int, most: int) -> bytes | None:
    """The content; None: it is none in this coding, or too large."""
    reader = zlib.decompressobj(window)
    try:
        plain = reader.decompress(body, most + 1)
    except zlib.error:
        return None
    return plain if len(plain) <= most and reader.eof else None

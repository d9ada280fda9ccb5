"""Which part of a content a request asks for: `Range` and `If-Range`, RFC 9110, section 14."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from .refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

_RANGE = re.compile(r"bytes=\s*(\d*)\s*-\s*(\d*)\s*")


class ByteRange(NamedTuple):
    """A part of a content."""

    start: int
    end: int
    """Behind its last byte."""

    def header(self, size: int) -> str:
        """The value of `Content-Range`, of a content of so many bytes."""
        return f"bytes {self.start}-{self.end - 1}/{size}"


def asked_range(headers: Mapping[str, str], size: int, tag: str) -> ByteRange | None:
    """The part of a content of `size` bytes, whose entity tag is `tag`; None: all of it.

    What is no range of bytes, or several, is ignored, as the RFC allows. Raises `Refusal` of the kind `range`, when there is
    no such part.
    """
    found = _RANGE.fullmatch(headers.get("range", ""))
    if found is None or found.groups() == ("", "") or headers.get("if-range", tag) != tag:
        return None
    first, last = found.groups()
    if not first:
        start, end = max(0, size - int(last)), size
    else:
        start, end = int(first), min(size, int(last) + 1) if last else size
        if last and int(last) < start:
            return None
    if start >= size:
        message = f"the content has {size} bytes, and none at {start}"
        raise Refusal("range", message, headers={"content-range": f"bytes */{size}"})
    return ByteRange(start, end)

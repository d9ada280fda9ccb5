"""How much of a file has arrived, and whether what a response holds continues it.

RFC 9110, section 14: a request for the rest (`Range`) names what the beginning belonged to (`If-Range`). A
server that knows nothing of ranges responds with 200 and the whole. Without a mark of the content, an ETag or a date, nothing
tells the rest of it from the rest of another one of the same length: then there is no rest to ask for.
"""

from __future__ import annotations

import re

import attrs
import httpx


@attrs.define
class RangeState:
    """The state of one download.

    Attributes:
        position: Bytes that have arrived.
        total: Bytes that there are; None when the server does not say.
        etag: The server's mark for this very content.
        modified: When the content was changed last, as the server spells it.
        encoded: Whether the server compresses it, so that positions in it mean nothing to the server.
    """

    position: int = 0
    total: int | None = None
    etag: str | None = None
    modified: str | None = None
    encoded: bool = False

    @property
    def resumable(self) -> bool:
        """Whether a part of the content can be told to belong to the rest that a server sends later."""
        return not self.encoded and self._mark is not None

    @property
    def complete(self) -> bool:
        """Whether as much has arrived as was announced."""
        return self.total is None or self.position == self.total

    @property
    def fits(self) -> bool:
        """Whether no more has arrived than was announced."""
        return self.total is None or self.position <= self.total

    def headers(self) -> dict[str, str]:
        """Headers of a request for the rest, or for the whole when nothing has arrived."""
        headers = {
            "accept": "*/*",
            "accept-encoding": "identity",
        }  # lengths and ranges count the bytes as sent
        if self.position and self._mark is not None:
            headers["range"] = f"bytes={self.position}-"
            headers["if-range"] = self._mark
        return headers

    def continues(self, response: httpx.Response) -> bool:
        """Whether the response holds exactly what is missing."""
        if response.status_code != httpx.codes.PARTIAL_CONTENT:
            return self.position == 0
        found = re.fullmatch(r"bytes (\d+)-\d+/(\d+|\*)", response.headers.get("content-range", ""))
        starts_here = found is not None and int(found[1]) == self.position
        return starts_here and self._is_same(response, None if not found or found[2] == "*" else int(found[2]))

    def repeats(self, response: httpx.Response) -> bool:
        """Whether the response holds the same content once more, from its start."""
        whole = response.status_code != httpx.codes.PARTIAL_CONTENT
        return whole and self._is_same(response, _length(response))

    def begin(self, response: httpx.Response) -> None:
        """Take note of a response that holds the whole, of which nothing has arrived yet."""
        self.position = 0
        self.encoded = response.headers.get("content-encoding", "identity") != "identity"
        self.total = _length(response)
        self.etag = response.headers.get("etag")
        self.modified = response.headers.get("last-modified")

    def reset(self) -> None:
        """Forget everything."""
        self.__init__()  # type: ignore[misc]  # attrs': every field back to its default

    def _is_same(self, response: httpx.Response, total: int | None) -> bool:
        mark = _mark(response.headers.get("etag"), response.headers.get("last-modified"))
        if mark is None or mark != self._mark:
            return False
        return total is None or self.total is None or total == self.total

    @property
    def _mark(self) -> str | None:
        return _mark(self.etag, self.modified)


def _mark(etag: str | None, modified: str | None) -> str | None:
    """What tells this very content from any other. A weak ETag does not: it stands for all that means the same."""
    return etag if etag and not etag.startswith("W/") else modified or None


def _length(response: httpx.Response) -> int | None:
    length = response.headers.get("content-length", "")
    plain = response.headers.get("content-encoding", "identity") == "identity"
    return int(length) if plain and length.isdecimal() else None

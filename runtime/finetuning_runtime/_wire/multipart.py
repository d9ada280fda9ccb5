"""Request bodies that are sent while they are being read: files, and multipart forms with files in them.

httpx streams a form too, but only from open files, with no word on how far it is, and without noticing that a
body which was read once cannot be sent again.
"""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from mimetypes import guess_type
from typing import Any

import httpx

from .._values.progress import OnProgress
from .file_sources import CHUNK, Source, source_of


class StreamedBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body made of pieces in memory and of sources that are read as it is sent.

    Attributes:
        size: Bytes; None when a source does not know its own.
        repeatable: Whether it can be sent more than once.
        started: Whether sending has begun.
    """

    def __init__(self, pieces: Sequence[bytes | Source], on_progress: OnProgress | None = None) -> None:
        sizes = [len(piece) if isinstance(piece, bytes) else piece.size for piece in pieces]
        known = [size for size in sizes if size is not None]
        self.size = sum(known) if len(known) == len(sizes) else None
        self.repeatable = all(isinstance(piece, bytes) or piece.repeatable for piece in pieces)
        self.started = False
        self._pieces = [*_joined(pieces)]
        self._on_progress = on_progress

    @property
    def spent(self) -> bool:
        """Whether it cannot be sent (again)."""
        return self.started and not self.repeatable

    @property
    def headers(self) -> dict[str, str]:
        """The headers that say how it is framed."""
        return {"transfer-encoding": "chunked"} if self.size is None else {"content-length": str(self.size)}

    def __iter__(self) -> Iterator[bytes]:
        self.started = True
        sent = 0
        for piece in self._pieces:
            for chunk in [piece] if isinstance(piece, bytes) else piece.chunks():
                yield chunk
                sent += len(chunk)
                self._tell(sent)
        if not sent:
            self._tell(0)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self.started = True
        sent = 0
        for piece in self._pieces:
            async for chunk in _chunks(piece):
                yield chunk
                sent += len(chunk)
                self._tell(sent)
        if not sent:
            self._tell(0)

    def _tell(self, sent: int) -> None:
        if self._on_progress is not None:
            self._on_progress(sent, self.size)


def _joined(pieces: Sequence[bytes | Source]) -> Iterator[bytes | Source]:
    """The pieces, with those that stand in memory side by side as one."""
    held = b""
    for piece in pieces:
        if isinstance(piece, bytes):
            held += piece
        else:
            yield from (held, piece) if held else (piece,)
            held = b""
    if held:
        yield held


async def _chunks(piece: bytes | Source) -> AsyncIterator[bytes]:
    if isinstance(piece, bytes):
        yield piece
        return
    chunks = piece.chunks()
    if not piece.blocking:
        for chunk in chunks:
            yield chunk
        return
    from anyio import to_thread  # what is not asynchronous never needs it

    while chunk := await to_thread.run_sync(next, chunks, b""):
        yield chunk


class StreamedForm(StreamedBody):
    """A multipart/form-data body (RFC 7578). Its boundary is random, so that no content can forge a part."""

    def __init__(self, parts: Iterable[tuple[str, Any]], on_progress: OnProgress | None = None) -> None:
        """A form.

        Args:
            parts: As `forms.form_parts` gives them: name, and file name or None, content, media type or None.
            on_progress: Called as the form is sent, with the bytes of its whole body.
        """
        self.boundary = os.urandom(16).hex()
        super().__init__(list(self._spell(parts)), on_progress)

    @property
    def headers(self) -> dict[str, str]:
        """The headers that say what it is and how it is framed."""
        return {"content-type": f"multipart/form-data; boundary={self.boundary}", **super().headers}

    def _spell(self, parts: Iterable[tuple[str, Any]]) -> Iterator[bytes | Source]:
        for name, (file_name, content, media_type) in parts:
            kind = media_type or (_guess(file_name) if file_name else None)
            if kind and not kind.isprintable():
                raise ValueError(f"the media type of {name} holds control characters")
            head = f"--{self.boundary}\r\nContent-Disposition: form-data; {_parameter('name', name)}"
            if file_name:
                head += f"; {_parameter('filename', file_name)}"
            if kind:
                head += f"\r\nContent-Type: {kind}"
            yield f"{head}\r\n\r\n".encode(errors="surrogateescape")  # a file's name need not be UTF-8
            small = isinstance(content, bytes) and len(content) <= CHUNK
            yield content if small else source_of(name, content)
            yield b"\r\n"
        yield f"--{self.boundary}--\r\n".encode()


def _guess(file_name: str) -> str:
    return guess_type(file_name)[0] or "application/octet-stream"


def _parameter(key: str, value: str) -> str:
    """As browsers and httpx write it: no name can end its quotes, its line, or the header."""
    escaped = re.sub(r'["\x00-\x1f\x7f]', lambda match: f"%{ord(match[0]):02X}", value.replace("\\", "\\\\"))
    return f'{key}="{escaped}"'

"""Receive a request's body: as much of it as the provider takes, and only from clients that keep sending."""

from __future__ import annotations

import asyncio
import tempfile
from typing import TYPE_CHECKING, BinaryIO

import attrs

from .refusals import Refusal
from .state.blobs import LARGE, Blob, Folder

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import Message, Receive


@attrs.frozen
class Limits:
    """How much a mock server takes, and how long it waits."""

    body: int = 10_000_000
    """Bytes of a body that is no upload. No vendor names such a limit; requests of fine-tuning are far smaller."""
    upload: int = 512 * 1024 * 1024
    """Bytes of a file. OpenAI's documentation says 512 MB."""
    patience: float = 30.0
    """Seconds to wait for the head of a request, and for the first part of its body."""
    slowest: int = 16_384
    """Bytes a second below which a client that sends a body is given up, once the patience is used up."""


FORM_OVERHEAD = 1024 * 1024
"""Bytes by which a form may be larger than the file in it."""


class Incoming:
    """The body of one request, as ASGI hands it over: `Request(scope, incoming)`.

    It raises `Refusal`, of the kind `too_large` or `too_slow`, when more arrives than `most` bytes, or too little.
    """

    def __init__(self, receive: Receive, limits: Limits, folder: Folder) -> None:
        self.most = limits.body
        """Bytes; to be raised before an upload is read."""
        self._receive = receive
        self._limits = limits
        self._folder = folder
        self._blobs: list[Blob] = []
        self._received = 0
        self._begun: float | None = None

    async def __call__(self) -> Message:
        """The next part."""
        now = asyncio.get_running_loop().time
        if self._begun is None:
            self._begun = now()
        deadline = self._begun + self._limits.patience + self._received / self._limits.slowest
        try:
            async with asyncio.timeout_at(deadline):
                message = await self._receive()
        except TimeoutError as error:
            raise Refusal("too_slow", "the body did not arrive in time", place=("body",)) from error
        self._received += len(message.get("body", b""))
        self.check(self._received)
        return message

    async def take(self, file: BinaryIO, size: int) -> Blob:
        """The content of an open file.

        Large content is copied to the folder, and removed with `close`, unless a record has come to name it.
        """
        if size < LARGE:
            return Blob.of(file.read())
        blob = await asyncio.to_thread(self._folder.take, file, size)
        self._blobs.append(blob)
        return blob

    def expects_upload(self) -> None:
        """The body is a form with a file in it."""
        self.most = self._limits.upload + FORM_OVERHEAD

    def close(self) -> None:
        """Remove what no record has come to name."""
        for blob in self._blobs:
            self._folder.release(blob)

    def check(self, size: int) -> None:
        """Raise `Refusal` when so many bytes are more than the request may have."""
        if size > self.most:
            raise Refusal("too_large", f"the body is larger than {self.most} bytes", place=("body",))


def announced(request: Request) -> int:
    """The number of bytes that a request says its body has; 0: it does not say."""
    text = request.headers.get("content-length", "")
    return int(text) if text.isdecimal() else 0


async def receive_blob(request: Request, incoming: Incoming) -> Blob:
    """A request's body, of which only a part is in memory at a time."""
    size = 0
    with tempfile.SpooledTemporaryFile[bytes](max_size=LARGE) as file:
        async for part in request.stream():
            size += len(part)
            if size < LARGE:
                file.write(part)
            else:
                await asyncio.to_thread(file.write, part)
        file.seek(0)
        return await incoming.take(file, size)  # type: ignore[arg-type]  # it reads like any other file

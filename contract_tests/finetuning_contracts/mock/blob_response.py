"""Send content without having all of it in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from starlette.responses import StreamingResponse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.types import Receive, Scope, Send

    from .byte_range import ByteRange
    from .state.blobs import Blob

_CHUNK: Final = 256 * 1024


class BlobResponse(StreamingResponse):
    """The response that carries a blob, or a part of it. Its file is opened here, so that it may be removed meanwhile."""

    def __init__(self, blob: Blob, status: int, media_type: str, *, tag: str, part: ByteRange | None = None) -> None:
        """Send all of the blob with `status`, or `part` of it with 206. `tag` is the blob's entity tag."""
        headers = {"accept-ranges": "bytes", "etag": tag, "content-length": str(blob.size)}
        self._file = blob.open()
        self._left = blob.size
        if part is not None:
            headers |= {"content-length": str(part.end - part.start), "content-range": part.header(blob.size)}
            self._file.seek(part.start)
            self._left = part.end - part.start
        super().__init__(self._chunks(), status if part is None else 206, headers, media_type=media_type)

    def _chunks(self) -> Iterator[bytes]:
        while self._left and (chunk := self._file.read(min(_CHUNK, self._left))):
            self._left -= len(chunk)
            yield chunk

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it, or as much as the client waits for."""
        with self._file:
            await super().__call__(scope, receive, send)

"""Send content without having all of it in memory."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from starlette.responses import StreamingResponse

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from .state.blobs import Blob

_CHUNK: Final = 256 * 1024


class BlobResponse(StreamingResponse):
    """The response that carries a blob. Its file is opened here, so that it may be removed meanwhile."""

    def __init__(self, blob: Blob, status: int, media_type: str) -> None:
        self._file = blob.open()
        chunks = iter(partial(self._file.read, _CHUNK), b"")
        super().__init__(chunks, status, {"content-length": str(blob.size)}, media_type=media_type)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it, or as much as the client waits for."""
        with self._file:
            await super().__call__(scope, receive, send)

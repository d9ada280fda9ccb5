"""Downloads, for asyncio."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self

import httpx

from .._errors.exceptions import APIStatusError
from .._http.captured import capture_responses
from .._http.session import AsyncSession
from .download import AnyDownload
from .line_decoder import LineDecoder
from .range_state import RangeState
from .resumable import ResumableTransfer

if TYPE_CHECKING:
    import os

    from .._values.progress import OnProgress

_OF_THE_TRANSFER: Final = frozenset({"content-encoding", "content-length", "content-range", "transfer-encoding"})
"""Headers that are not true of a content that has been read and decoded."""


class AsyncDownload(AnyDownload[AsyncSession]):
    """A file that the server holds, for asyncio. See `Download`.

    Awaited, it is a response of httpx with the whole content, as `content`, `text` and `read()`.
    """

    _streams: AsyncExitStack | None = None

    async def read(self) -> bytes:
        """The whole content. It is fetched anew each time."""
        chunks: list[bytes] = []
        async for chunk in self._receive(self._transfer(RangeState(), chunks.clear), None):
            chunks.append(chunk)  # noqa: PERF401  # a new start empties the list in between
        return b"".join(chunks)

    def __await__(self) -> Generator[Any, None, httpx.Response]:
        return self._whole().__await__()

    async def _whole(self) -> httpx.Response:
        with capture_responses() as responses:
            content = await self.read()
        headers = [(name, value) for name, value in responses[-1].headers.multi_items() if name not in _OF_THE_TRANSFER]
        return httpx.Response(200, headers=headers, content=content, request=responses[-1].request)

    async def text(self) -> str:
        """The whole content as UTF-8 text."""
        return (await self.read()).decode(errors="replace")

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncGenerator[bytes, None]:
        """The content in chunks, as they come or of `chunk_size` bytes (more than 0)."""
        if chunk_size is not None and chunk_size <= 0:
            raise ValueError(f"chunk_size must be more than 0 bytes, not {chunk_size}")
        stream = self._receive(self._transfer(RangeState(), None), chunk_size)
        if self._streams is not None:
            self._streams.push_async_callback(stream.aclose)
        return stream

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self.iter_bytes()

    async def iter_lines(self) -> AsyncIterator[str]:
        """The content line by line, as UTF-8 text without the line ends."""
        lines = LineDecoder()
        async for chunk in self.iter_bytes():
            for line in lines.add(chunk):
                yield line
        for line in lines.end():
            yield line

    async def save(
        self, path: str | os.PathLike[str], *, resume: bool = True, on_progress: OnProgress | None = None
    ) -> Path:
        """Write the content into a file. See `Download.save`. The disk is waited for in a thread."""
        from anyio import to_thread  # what is not asynchronous never needs it

        target = Path(path)
        part = self._part(target, resume=resume)
        try:
            async for chunk in self._receive(self._transfer(part.range_state, part.begin), None):
                await to_thread.run_sync(part.write, chunk)
                if on_progress is not None:
                    on_progress(part.range_state.position, part.range_state.total)
            if on_progress is not None and not part.range_state.position:  # an empty file
                on_progress(0, part.range_state.total)
            await to_thread.run_sync(part.finish)
        finally:
            part.give_up()
        return target

    write_to_file = save
    """The name that the vendors' SDKs have for it."""

    async def _receive(self, transfer: ResumableTransfer, chunk_size: int | None) -> AsyncGenerator[bytes, None]:
        while True:
            try:
                response = await self._session.stream(transfer.outgoing(), transfer.attempts)
            except APIStatusError as error:
                transfer.refused(error)
                continue
            try:
                if not transfer.answered(response):
                    continue
                async for chunk in response.aiter_bytes(chunk_size):
                    if new := transfer.unseen(chunk):
                        yield new
                transfer.ended(response)
            except httpx.HTTPError as error:
                wait = transfer.broken(error)
            else:
                return
            finally:
                await response.aclose()
            await transfer.attempts.clock.sleep_async(wait)

    async def __aenter__(self) -> Self:
        self._streams = AsyncExitStack()
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        if self._streams is not None:
            await self._streams.aclose()
            self._streams = None

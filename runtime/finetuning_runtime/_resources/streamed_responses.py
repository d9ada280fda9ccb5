"""The response to a call as a stream, in a block: `with_streaming_response`, as the vendors' SDKs have it.

The content of a file comes as it is read. What every other call responds is small, and is there when the block begins.
"""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from contextlib import (
    AbstractAsyncContextManager,
    AbstractContextManager,
    aclosing,
    asynccontextmanager,
    closing,
    contextmanager,
)
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from .._errors.tracebacks import shielded
from .._http.captured import capture_responses
from .._transfers.line_decoder import LineDecoder
from .raw_responses import WithHeaders, last_of, raw, raw_async

if TYPE_CHECKING:
    import os

    import httpx

    from .._transfers.async_download import AsyncDownload
    from .._transfers.download import Download

P = ParamSpec("P")
T = TypeVar("T")


class StreamedResponse(WithHeaders, Generic[T]):
    """A response that is read in a block. What has been read is gone, except by `read`, `text`, `json` and `parse`."""

    def __init__(self, http_response: httpx.Response, chunks: Iterator[bytes], result: T) -> None:
        super().__init__(http_response)
        self._chunks = chunks
        self._content: bytes | None = None
        self._result = result

    def parse(self) -> T:
        """What the call would have returned."""
        return self._result

    def read(self) -> bytes:
        """The whole content."""
        if self._content is None:
            self._content = b"".join(self._chunks)
        return self._content

    def text(self) -> str:
        """The whole content as UTF-8 text."""
        return self.read().decode(errors="replace")

    def json(self) -> Any:
        """The whole content as a JSON value. Raises `ValueError` when it is none."""
        return json.loads(self.read())

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The content in chunks, as they come or of `chunk_size` bytes."""
        chunks = self._chunks if self._content is None else iter([self._content])
        cutter = _Cutter(chunk_size)
        for chunk in chunks:
            yield from cutter.add(chunk)
        yield from cutter.end()

    def iter_lines(self) -> Iterator[str]:
        """The content line by line, as UTF-8 text without the line ends."""
        lines = LineDecoder()
        for chunk in self.iter_bytes():
            yield from lines.add(chunk)
        yield from lines.end()

    def stream_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the content into a file as it comes. `client.files.content(…).save` resumes, and never leaves a half."""
        with Path(file).open("wb") as target:
            target.writelines(self.iter_bytes())


class AsyncStreamedResponse(WithHeaders, Generic[T]):
    """As `StreamedResponse`, for asyncio."""

    def __init__(self, http_response: httpx.Response, chunks: AsyncIterator[bytes], result: T) -> None:
        super().__init__(http_response)
        self._chunks = chunks
        self._content: bytes | None = None
        self._result = result

    async def parse(self) -> T:
        """What the call would have returned."""
        return self._result

    async def read(self) -> bytes:
        """The whole content."""
        if self._content is None:
            self._content = b"".join([chunk async for chunk in self._chunks])
        return self._content

    async def text(self) -> str:
        """The whole content as UTF-8 text."""
        return (await self.read()).decode(errors="replace")

    async def json(self) -> Any:
        """The whole content as a JSON value. Raises `ValueError` when it is none."""
        return json.loads(await self.read())

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The content in chunks, as they come or of `chunk_size` bytes."""
        cutter = _Cutter(chunk_size)
        async for chunk in self._chunks if self._content is None else _once(self._content):
            for piece in cutter.add(chunk):
                yield piece
        for piece in cutter.end():
            yield piece

    async def iter_lines(self) -> AsyncIterator[str]:
        """The content line by line, as UTF-8 text without the line ends."""
        lines = LineDecoder()
        async for chunk in self.iter_bytes():
            for line in lines.add(chunk):
                yield line
        for line in lines.end():
            yield line

    async def stream_to_file(self, file: str | os.PathLike[str]) -> None:
        """As `StreamedResponse.stream_to_file`."""
        from anyio import open_file

        async with await open_file(file, "wb") as target:
            async for chunk in self.iter_bytes():
                await target.write(chunk)


class _Cutter:
    """Cuts what comes into pieces of one size. None: leaves it as it comes."""

    def __init__(self, size: int | None) -> None:
        if size is not None and size <= 0:
            raise ValueError(f"chunk_size must be more than 0 bytes, not {size}")
        self._size = size
        self._left = b""

    def add(self, chunk: bytes) -> Iterator[bytes]:
        if self._size is None:
            yield chunk
            return
        self._left += chunk
        while len(self._left) >= self._size:
            yield self._left[: self._size]
            self._left = self._left[self._size :]

    def end(self) -> Iterator[bytes]:
        if self._left:
            yield self._left


async def _once(content: bytes) -> AsyncGenerator[bytes, None]:
    yield content


def streamed(call: Callable[P, T]) -> Callable[P, AbstractContextManager[StreamedResponse[T]]]:
    """The same call, whose response is read in a block. It is sent when the block begins."""
    with_response = raw(call)

    @contextmanager
    @wraps(call)
    def block(*args: P.args, **kwargs: P.kwargs) -> Generator[StreamedResponse[T], None, None]:
        found = with_response(*args, **kwargs)
        yield StreamedResponse(found.http_response, iter([found.content]), found.parse())

    return block


def streamed_async(
    call: Callable[P, Awaitable[T]],
) -> Callable[P, AbstractAsyncContextManager[AsyncStreamedResponse[T]]]:
    """As `streamed`, for asyncio."""
    with_response = raw_async(call)

    @asynccontextmanager
    @wraps(call)
    async def block(*args: P.args, **kwargs: P.kwargs) -> AsyncGenerator[AsyncStreamedResponse[T], None]:
        found = await with_response(*args, **kwargs)
        yield AsyncStreamedResponse(found.http_response, _once(found.content), found.parse())

    return block


def streamed_content(
    call: Callable[P, Download],
) -> Callable[P, AbstractContextManager[StreamedResponse[Download]]]:
    """As `streamed`, of a file's content: the block begins with the response's headers, and the rest comes as it is read."""

    @shielded
    def begun(chunks: Iterator[bytes]) -> tuple[httpx.Response, bytes]:
        with capture_responses() as responses:
            first = next(chunks, b"")
        return last_of(responses), first

    @contextmanager
    @wraps(call)
    def block(*args: P.args, **kwargs: P.kwargs) -> Generator[StreamedResponse[Download], None, None]:
        download = call(*args, **kwargs)
        with closing(download.iter_bytes()) as chunks:
            response, first = begun(chunks)
            yield StreamedResponse(response, _chain(first, chunks), download)

    return block


def streamed_content_async(
    call: Callable[P, AsyncDownload],
) -> Callable[P, AbstractAsyncContextManager[AsyncStreamedResponse[AsyncDownload]]]:
    """As `streamed_content`, for asyncio."""

    @shielded
    async def begun(chunks: AsyncIterator[bytes]) -> tuple[httpx.Response, bytes]:
        with capture_responses() as responses:
            first = await anext(chunks, b"")
        return last_of(responses), first

    @asynccontextmanager
    @wraps(call)
    async def block(*args: P.args, **kwargs: P.kwargs) -> AsyncGenerator[AsyncStreamedResponse[AsyncDownload], None]:
        download = call(*args, **kwargs)
        async with aclosing(download.iter_bytes()) as chunks:
            response, first = await begun(chunks)
            yield AsyncStreamedResponse(response, _chain_async(first, chunks), download)

    return block


def _chain(first: bytes, chunks: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from chunks


async def _chain_async(first: bytes, chunks: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield first
    async for chunk in chunks:
        yield chunk

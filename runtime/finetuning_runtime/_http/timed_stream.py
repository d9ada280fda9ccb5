"""A limit on the time that a whole body may take.

httpx limits each read alone, so that a server which sends one byte a minute could go on for ever.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator

import httpx


class TimedStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that has to be complete by a certain time. Data that arrives after that raises `httpx.ReadTimeout`."""

    def __init__(
        self,
        response: httpx.Response,
        until: float,
        now: Callable[[], float],
        stream: httpx.SyncByteStream | httpx.AsyncByteStream,
    ) -> None:
        self.response = response
        self.until = until
        self.now = now
        self.stream = stream

    def __iter__(self) -> Iterator[bytes]:
        assert isinstance(self.stream, httpx.SyncByteStream)  # what a synchronous client receives
        for chunk in self.stream:
            self._check()
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        assert isinstance(self.stream, httpx.AsyncByteStream)  # what an asynchronous client receives
        async for chunk in self.stream:
            self._check()
            yield chunk

    def close(self) -> None:
        """Close the connection, or give it back to its pool."""
        if isinstance(self.stream, httpx.SyncByteStream):
            self.stream.close()

    async def aclose(self) -> None:
        """As `close`, for asyncio."""
        if isinstance(self.stream, httpx.AsyncByteStream):
            await self.stream.aclose()

    def _check(self) -> None:
        if self.now() > self.until:
            raise httpx.ReadTimeout("the body was not complete in time", request=self.response.request)

"""Close connections on which no request arrives: a client that sends a byte now and then must not keep one for ever."""

from __future__ import annotations

from typing import TYPE_CHECKING

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

if TYPE_CHECKING:
    import asyncio

_LONGEST_HEAD = 1024 * 1024
"""In bytes; of a request."""


def patient(seconds: float) -> type[HttpToolsProtocol]:
    """Uvicorn's protocol, which waits for the head of a request no longer than this, and takes none that is too long.

    uvicorn itself only limits how long a connection is idle between requests. How long the body may take, `Incoming` says.
    """

    class PatientProtocol(HttpToolsProtocol):
        waiting: asyncio.TimerHandle | None = None
        head: int | None = None
        """Bytes that have arrived of a head that is not whole yet; None: there is none."""

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
            super().connection_made(transport)
            self._wait()

        def data_received(self, data: bytes) -> None:
            super().data_received(data)
            if self.head is not None:
                self.head += len(data)
                if self.head > _LONGEST_HEAD and not self.transport.is_closing():
                    self.send_400_response("The head of the request is too long.")
            if self.cycle is not None and not self.cycle.response_complete:
                self._stop_waiting()
            elif self.waiting is None:
                self._wait()

        def on_message_begin(self) -> None:
            super().on_message_begin()
            self.head = 0

        def on_headers_complete(self) -> None:
            super().on_headers_complete()
            self.head = None

        def connection_lost(self, exc: Exception | None) -> None:
            self._stop_waiting()
            super().connection_lost(exc)

        def _wait(self) -> None:
            self.waiting = self.loop.call_later(seconds, self.transport.close)

        def _stop_waiting(self) -> None:
            if self.waiting is not None:
                self.waiting.cancel()
                self.waiting = None

    return PatientProtocol

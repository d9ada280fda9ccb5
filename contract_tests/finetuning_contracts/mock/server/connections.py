"""Close connections on which no request arrives: a client that sends a byte now and then must not keep one for ever."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from uvicorn.protocols.http.h11_impl import H11Protocol

if TYPE_CHECKING:
    from asyncio import Transport


def patient(seconds: float) -> type[H11Protocol]:
    """Uvicorn's protocol, which waits for the head of a request no longer than this.

    uvicorn itself only limits how long a connection is idle between requests. How long the body may take, `Incoming` says.
    """

    class PatientProtocol(H11Protocol):
        waiting: asyncio.TimerHandle | None = None

        def connection_made(self, transport: Transport) -> None:  # type: ignore[override]  # as uvicorn has it
            super().connection_made(transport)
            self._wait()

        def data_received(self, data: bytes) -> None:
            super().data_received(data)
            if self.cycle is not None and not self.cycle.response_complete:
                self._stop_waiting()
            elif self.waiting is None:
                self._wait()

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

"""As many connections to one server as there are exchanges under way at once."""

from __future__ import annotations

import threading
from collections.abc import Callable

import attrs

from .connections import Connections
from .messages import Incoming, Outgoing


@attrs.define
class Pool:
    """Lends a connection to each exchange: one that is idle, or else a new one. Whoever sends one after the other has one."""

    connect: Callable[[], Connections]
    _idle: list[Connections] = attrs.field(factory=list, init=False)
    _lock: threading.Lock = attrs.field(factory=threading.Lock, init=False, repr=False)

    def exchange(self, request: Outgoing, timeout: float | None = None) -> Incoming:
        """Send a request and read its response. Raises as `Connections.exchange` does."""
        with self._lock:
            connections = self._idle.pop() if self._idle else None
        connections = connections or self.connect()
        try:
            return connections.exchange(request, timeout)
        finally:
            with self._lock:
                self._idle.append(connections)

    def close(self) -> None:
        """Close what is open. No exchange may be under way."""
        with self._lock:
            while self._idle:
                self._idle.pop().close()

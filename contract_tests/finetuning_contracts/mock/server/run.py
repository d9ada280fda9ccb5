"""Run an ASGI application on a real port: in a thread of this process, or until a signal comes."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import signal
import socket
import struct
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import attrs
import uvicorn

from finetuning_contracts.errors import UsageError
from finetuning_contracts.mock.receiving import Limits

from .connections import patient

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from starlette.types import ASGIApp

_EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104  not where it listens, but how that is read
"""Address that stands for all of a machine → one that a client can use."""
_PATIENCE = 10.0
"""Seconds that a server may take to start and to stop."""


@attrs.frozen
class Certificate:
    """What a server shows of itself under TLS."""

    certificate: Path
    key: Path
    authority: Path | None = None
    """What clients have to trust; None: what they trust anyway."""


class Listening(uvicorn.Server):
    """uvicorn's server, started and stopped at once: uvicorn's own looks ten times a second whether it shall stop."""

    def __init__(
        self,
        app: ASGIApp,
        listener: socket.socket,
        certificate: Certificate | None = None,
        *,
        patience: float = Limits().patience,
    ) -> None:
        """`patience`: how many seconds the head of a request may take."""
        super().__init__(
            uvicorn.Config(
                app,
                http=patient(patience),
                log_level="critical",
                log_config=None,
                access_log=False,
                lifespan="off",
                ws="none",
                date_header=False,
                server_header=False,
                ssl_certfile=certificate.certificate if certificate is not None else None,
                ssl_keyfile=str(certificate.key) if certificate is not None else None,
            )
        )
        self.listener = listener
        where, port = listener.getsockname()[:2]
        host = _EVERYWHERE.get(str(where), str(where))
        name = f"[{host}]" if ":" in host else host
        self.origin = f"{'https' if certificate is not None else 'http'}://{name}:{port}"
        """The scheme, host and port under which this machine reaches it."""
        self.up = threading.Event()
        self.announce: Callable[[], None] = lambda: None
        """Called once it listens."""
        self._stopped = False
        self._told: asyncio.Event | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def stop(self) -> None:
        """Stop, from any thread, or before it has begun."""
        self._stopped = True
        if self._loop is not None and self._told is not None:
            with contextlib.suppress(RuntimeError):  # the loop has ended by itself
                self._loop.call_soon_threadsafe(self._told.set)

    def hang_up(self, client: tuple[str, int], *, reset: bool) -> None:
        """Close a client's connection; `reset`: so that the client sees it reset, and not just closed."""
        for connection in list(self.server_state.connections):
            transport = connection.transport
            if transport.get_extra_info("peername")[:2] == client:
                if reset:
                    raw = transport.get_extra_info("socket")
                    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    transport.abort()
                else:
                    transport.close()

    async def main_loop(self) -> None:
        """Wait until it is told to stop."""
        await self.on_tick(0)
        self._loop = asyncio.get_running_loop()
        self._told = asyncio.Event()
        self.up.set()
        self.announce()
        if self._stopped:
            return
        await self._told.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Let go of the port and of every connection."""
        # What has been accepted becomes a connection a turn or two later, for which the server has to be open still.
        asyncio.get_running_loop().remove_reader(self.listener.fileno())
        await _turns()
        for server in self.servers:
            server.close()
        for listener in sockets or ():
            listener.close()
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        for task in list(self.server_state.tasks):
            task.cancel()
        await asyncio.gather(*self.server_state.tasks, return_exceptions=True)
        await _turns()  # a connection closes one turn after it is aborted

    def capture_signals(self) -> contextlib.AbstractContextManager[None]:  # type: ignore[override]
        """Leave signals alone: whoever runs this has said what they do."""
        return contextlib.nullcontext()


@contextmanager
def in_thread(
    app: ASGIApp, *, host: str, port: int, certificate: Certificate | None = None, patience: float = Limits().patience
) -> Iterator[Listening]:
    """Serve `app` in a thread until the context ends. Port 0 takes a free one. `patience`: see `Listening`.

    Raises `UsageError` when the address cannot be had, or the certificate not be used.
    """
    server = Listening(app, listen(host, port), certificate, patience=patience)
    load(server)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [server.listener]}, daemon=True)
    thread.start()
    try:
        if not server.up.wait(_PATIENCE):
            raise UsageError("the mock server did not start")
        yield server
    finally:
        server.stop()
        thread.join(_PATIENCE)
        server.listener.close()


def until_signal(server: Listening, announce: Callable[[], None]) -> int:
    """Serve in this thread until SIGTERM or Ctrl-C; `announce` is called once the server listens. Gives the exit code.

    A second Ctrl-C ends the process at once. The handlers are set here and not left to Python, because for process 1 of
    a container a signal without a handler is no signal.
    """
    codes: list[int] = []

    def told(number: int, _frame: object) -> None:
        if codes:
            os._exit(130)
        codes.append(0 if number == signal.SIGTERM else 130)
        server.stop()

    previous = {number: signal.signal(number, told) for number in (signal.SIGTERM, signal.SIGINT)}

    def listening() -> None:
        # A signal that comes just before the loop waits for its next event would not wake it. The loop's own handlers do,
        # but are called by the loop: a second Ctrl-C has to work when that is busy.
        loop = asyncio.get_running_loop()
        for number in previous:
            loop.add_signal_handler(number, lambda: None)
            signal.signal(number, told)
        announce()

    try:
        server.announce = listening
        server.run(sockets=[server.listener])
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)
        server.listener.close()
    return codes[0] if codes else 0


def load(server: Listening) -> None:
    """Read the certificate, if there is one. Raises `UsageError` when it cannot be used."""
    try:
        server.config.load()
    except OSError as error:  # ssl.SSLError is one
        server.listener.close()
        reason = error.strerror or error
        raise UsageError(f"cannot use {server.config.ssl_certfile} with its key: {reason}") from error


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens there. Raises `UsageError` when the address cannot be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol has to be named: asyncio turns Nagle's algorithm off only where it sees TCP, and 40 ms a request is what
    # it costs otherwise.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(128)
    except (OSError, OverflowError) as error:
        listener.close()
        reason = getattr(error, "strerror", None) or error
        advice = "; choose another with --port, or 0 for a free one" if _in_use(error) else ""
        raise UsageError(f"cannot listen on {host}:{port}: {reason}{advice}") from error
    return listener


def _in_use(error: Exception) -> bool:
    return isinstance(error, OSError) and error.errno == errno.EADDRINUSE


async def _turns() -> None:
    """Let the event loop do what is due."""
    for _ in range(5):
        await asyncio.sleep(0)

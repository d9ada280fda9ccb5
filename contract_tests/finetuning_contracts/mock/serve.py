"""Run a mock server on a real port, in a thread of this process."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import attrs
import uvicorn

from finetuning_contracts.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .app import MockApp

_START = 10.0
_STOP = 10.0
"""Seconds that a server may take to start and to stop."""


@attrs.frozen
class MockServer:
    """A running mock server."""

    url: str
    """The base URL for a client, with the spec's own base path: `http://127.0.0.1:8000/v1`."""
    app: MockApp

    def advance(self, seconds: float) -> None:
        """Let time pass in the server; jobs go on by it."""
        self.app.world.clock.advance(seconds)

    def reset(self) -> None:
        """Go back to the state that was loaded, or to none."""
        self.app.beginning.go_back()


@contextmanager
def run(app: MockApp, *, host: str, port: int) -> Iterator[MockServer]:
    """Serve `app` until the context ends. Port 0 takes a free one.

    Raises `UsageError` when the address cannot be had.
    """
    listener = _listen(host, port)
    config = uvicorn.Config(
        app,
        log_level="critical",
        access_log=False,
        lifespan="off",
        date_header=False,
        server_header=False,
        timeout_graceful_shutdown=1,
        # The default of 64 kB would answer a long path or query in plain text, before the application sees
        # it.
        h11_max_incomplete_event_size=1024 * 1024,
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        _wait(server, thread)
        bound_host, bound_port = listener.getsockname()[:2]
        name = f"[{bound_host}]" if ":" in bound_host else bound_host
        yield MockServer(url=f"http://{name}:{bound_port}{app.base_path}", app=app)
    finally:
        server.should_exit = True
        thread.join(_STOP)
        server.force_exit = True
        thread.join(_STOP)
        listener.close()


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol has to be named: asyncio turns Nagle's algorithm off only where it sees TCP, and 40 ms a
    # request is what it costs otherwise.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(128)
    except (OSError, OverflowError) as error:
        listener.close()
        reason = getattr(error, "strerror", None) or error
        raise UsageError(f"cannot listen on {host}:{port}: {reason}") from error
    return listener


def _wait(server: uvicorn.Server, thread: threading.Thread) -> None:
    deadline = time.monotonic() + _START
    while not server.started:
        if not thread.is_alive() or time.monotonic() > deadline:
            raise UsageError("the mock server did not start")
        time.sleep(0.005)

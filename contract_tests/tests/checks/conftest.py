"""Serve a tiny ASGI application on loopback for one test."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest
import uvicorn

from contract_tests.tests.checks.tiny_server import TinyServer


@contextlib.contextmanager
def serving(app: TinyServer) -> Iterator[str]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        config = uvicorn.Config(app, log_level="critical", lifespan="off", ws="none")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.005)
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(timeout=5)


@pytest.fixture
def tiny(request: pytest.FixtureRequest) -> Iterator[Callable[..., str]]:
    """Start a tiny server with some faults; gives its address."""
    with contextlib.ExitStack() as stack:
        yield lambda *faults: stack.enter_context(serving(TinyServer(frozenset(faults))))

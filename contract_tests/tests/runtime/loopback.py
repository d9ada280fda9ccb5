"""A real server on this machine, in threads of its own, which answers as it is told and remembers what reached it."""

from __future__ import annotations

import contextlib
import json
import ssl
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import attrs

CERTIFICATE = Path(__file__).with_name("loopback.pem")
"""Signed by itself, with its key, which opens nothing: `openssl req -x509 -newkey ec … -days 36500`, for 127.0.0.1."""


@attrs.frozen
class Arrival:
    """A request that reached the server."""

    method: str
    target: str
    """As it stands in the request line."""
    headers: dict[str, str]
    """By their names in lower case."""
    body: bytes
    connection: tuple[str, int]
    """The client's end."""


Answer = tuple[int, dict[str, str], object]
"""Status, headers, and a JSON value."""


@attrs.define
class Loopback:
    """The server."""

    url: str
    answer: Callable[[Arrival], Answer]
    arrivals: list[Arrival] = attrs.field(factory=list)
    open_connections: set[tuple[str, int]] = attrs.field(factory=set)
    closed: threading.Event = attrs.field(factory=threading.Event)
    """Set when a client has closed its last connection."""

    @property
    def arrival(self) -> Arrival:
        """The only one."""
        (arrival,) = self.arrivals
        return arrival


@contextlib.contextmanager
def serve(answer: Callable[[Arrival], Answer] | None = None, *, tls: bool = False) -> Iterator[Loopback]:
    """Run a server on a free port. Without `answer`, each request is answered with its own path and headers."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def setup(self) -> None:
            super().setup()
            server.open_connections.add(self.client_address)

        def finish(self) -> None:
            super().finish()
            server.open_connections.discard(self.client_address)
            if not server.open_connections:
                server.closed.set()

        def handle_any(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            arrival = Arrival(self.command, self.path, headers, body, self.client_address)
            server.arrivals.append(arrival)
            status, more, value = server.answer(arrival)
            content = json.dumps(value).encode()
            self.send_response(status)
            for name, text in {"content-type": "application/json", "content-length": str(len(content)), **more}.items():
                self.send_header(name, text)
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = do_DELETE = handle_any  # noqa: N815  # http.server calls them so

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True
        request_queue_size = 128  # of five, which is the default, a burst of connections would have to wait for seconds

        def handle_error(self, *_: object) -> None:
            """A client that refuses the certificate, or goes away, is no event."""

    with Quiet(("127.0.0.1", 0), Handler) as http:
        if tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(CERTIFICATE)
            http.socket = context.wrap_socket(http.socket, server_side=True)
        server = Loopback(f"http{'s' if tls else ''}://127.0.0.1:{http.server_port}", answer or _echo)
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            http.shutdown()
            thread.join()


def _echo(arrival: Arrival) -> Answer:
    return 200, {}, {"id": arrival.target.rpartition("/")[2], "headers": arrival.headers}

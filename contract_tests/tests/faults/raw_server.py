"""A server on a real socket of this machine that does to each connection what its script says.

It has no HTTP library that could make things better than they are: it resets, stalls and breaks off as the operating
system lets it. One request to a connection.
"""

import contextlib
import socket
import struct
import threading
import time
from collections.abc import Callable

import attrs

from .transport import Answer

Deed = Callable[["Exchange"], None]
"""What happens to a connection."""
PATIENCE = 30
"""Seconds after which a test that hangs fails instead."""


@attrs.define
class Exchange:
    """One connection, and the answer that would be right."""

    connection: socket.socket
    right: Answer
    server: "RawServer"

    def receive(self):
        """Read the request to its end, and count it."""
        received = b""
        while not _is_whole(received):
            piece = self.connection.recv(65536)
            if not piece:
                return
            received += piece
        self.server.arrived.append(received)

    def send(self, status, headers, body):
        """An answer, with `connection: close`."""
        lines = [f"HTTP/1.1 {status} Because", *(f"{name}: {value}" for name, value in headers.items())]
        head = "\r\n".join([*lines, "connection: close", "", ""]).encode()
        self.connection.sendall(head + body)

    def reset(self):
        """Have the connection end with RST, and not with FIN."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def hold(self):
        """Do nothing until the client goes."""
        while self.connection.recv(65536):
            pass

    @property
    def content(self):
        (content,) = self.right.body
        return content


def _is_whole(received):
    head, end, body = received.partition(b"\r\n\r\n")
    if not end:
        return False
    for line in head.lower().split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name == b"content-length":
            return len(body) >= int(value)
    return b"transfer-encoding: chunked" not in head.lower() or body.endswith(b"0\r\n\r\n")


def answers_right(exchange):
    exchange.receive()
    exchange.send(exchange.right.status, exchange.right.headers, exchange.content)


def resets_before_reading(exchange):
    exchange.reset()


def resets_while_reading(exchange):
    exchange.connection.recv(20)
    exchange.reset()


def resets_after_the_request(exchange):
    exchange.receive()
    exchange.reset()


def closes_after_the_request(exchange):
    exchange.receive()


def says_nothing(exchange):
    exchange.receive()
    exchange.hold()


def resets_in_the_body(exchange):
    _half(exchange)
    exchange.reset()


def closes_in_the_body(exchange):
    _half(exchange)


def closes_in_the_chunks(exchange):
    exchange.receive()
    half = exchange.content[: len(exchange.content) // 2]
    chunk = b"%x\r\n%s\r\n" % (len(half), half) if half else b""
    exchange.send(exchange.right.status, {"transfer-encoding": "chunked"}, chunk)


def stops_in_the_body(exchange):
    _half(exchange)
    exchange.hold()


def _half(exchange):
    exchange.receive()
    exchange.send(exchange.right.status, exchange.right.headers, exchange.content[: len(exchange.content) // 2])


def drips(exchange):
    """A body of which a byte comes now and then, for as long as someone listens."""
    exchange.receive()
    exchange.send(exchange.right.status, {**exchange.right.headers, "content-length": "100000"}, b" ")
    for _ in range(PATIENCE * 100):
        time.sleep(0.01)
        exchange.connection.sendall(b" ")


def says_no_json(exchange):
    exchange.receive()
    content = b'{"id": "ftjob-1", "stat'
    exchange.send(200, {**exchange.right.headers, "content-length": str(len(content))}, content)


def is_busy(exchange):
    exchange.receive()
    exchange.send(429, {"retry-after": "0.25", "content-length": "0"}, b"")


def fails(exchange):
    exchange.receive()
    exchange.send(500, {"content-length": "0"}, b"")


@attrs.define
class RawServer:
    """Serves on a free port of loopback, one connection after the other. Until `play`, it refuses all.

    Attributes:
        right: The right answer.
        connections: How many were accepted.
        arrived: The requests that were read whole.
    """

    right: Answer
    connections: int = 0
    arrived: list[bytes] = attrs.field(factory=list)
    _script: list[Deed] = attrs.field(factory=list)
    _socket: socket.socket = attrs.field(factory=lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM))
    _thread: threading.Thread | None = None

    def __enter__(self):
        self._socket.bind(("127.0.0.1", 0))  # the port is ours; who comes now is refused
        return self

    def __exit__(self, *exc_info):
        with contextlib.suppress(OSError):  # it never listened
            self._socket.shutdown(socket.SHUT_RDWR)  # ends a waiting `accept`
        self._socket.close()
        if self._thread is not None:
            self._thread.join(PATIENCE)

    @property
    def url(self):
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def play(self, script):
        """Take connections from now on; where the script ends, its last deed goes on."""
        self._script = script
        self._socket.listen()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self):
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            deed = self._script[min(self.connections, len(self._script) - 1)]
            self.connections += 1
            self._meet(deed, connection)

    def _meet(self, deed, connection):
        with connection:
            connection.settimeout(PATIENCE)
            with contextlib.suppress(OSError):  # the client has gone
                deed(Exchange(connection, self.right, self))

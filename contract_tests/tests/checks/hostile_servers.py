"""Servers that do what no server should, each one thing, on every request.

They speak raw HTTP over sockets: most of this no framework would let through.
"""

from __future__ import annotations

import contextlib
import gzip
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator

Behave = Callable[[socket.socket, str, str, int], None]
"""Gets the connection, the method, the path and how many requests came before this one."""

JSON = b"content-type: application/json\r\n"
MEGABYTE = b"x" * (1 << 20)


def respond(connection: socket.socket, status: str, headers: bytes, body: bytes) -> None:
    length = f"content-length: {len(body)}\r\n\r\n".encode()
    connection.sendall(b"HTTP/1.1 " + status.encode() + b"\r\n" + headers + length + body)


def hangs(connection: socket.socket, method: str, path: str, count: int) -> None:
    time.sleep(600)


def drops(connection: socket.socket, method: str, path: str, count: int) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def drips(connection: socket.socket, method: str, path: str, count: int) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n" + JSON + b"content-length: 100000\r\n\r\n")
    while True:
        connection.sendall(b" ")
        time.sleep(1)


def drips_headers(connection: socket.socket, method: str, path: str, count: int) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    while True:
        connection.sendall(b"x")
        time.sleep(1)


def sends_200_megabytes(connection: socket.socket, method: str, path: str, count: int) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n" + JSON + f"content-length: {200 << 20}\r\n\r\n".encode())
    for _ in range(200):
        connection.sendall(MEGABYTE)


def sends_endless_chunks(connection: socket.socket, method: str, path: str, count: int) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n" + JSON + b"transfer-encoding: chunked\r\n\r\n")
    while True:
        connection.sendall(b"100000\r\n" + MEGABYTE + b"\r\n")


BOMB = gzip.compress(b" " * (400 << 20), 9)


def sends_a_gzip_bomb(connection: socket.socket, method: str, path: str, count: int) -> None:
    respond(connection, "200 OK", JSON + b"content-encoding: gzip\r\n", BOMB)


def redirects_in_a_circle(connection: socket.socket, method: str, path: str, count: int) -> None:
    respond(connection, "302 Found", b"location: " + path.encode() + b"x\r\n", b"")


def redirects_elsewhere(connection: socket.socket, method: str, path: str, count: int) -> None:
    respond(connection, "302 Found", b"location: https://elsewhere.example/v2\r\n", b"")


def sends_invalid_utf8(connection: socket.socket, method: str, path: str, count: int) -> None:
    respond(connection, "200 OK", JSON, b'{"id": "\xff\xfe\x80", "data": [{"id": "\xc3\x28"}], "\xff": 1}')


def nests_100000_deep(connection: socket.socket, method: str, path: str, count: int) -> None:
    respond(connection, "200 OK", JSON, b'{"id":' * 100_000 + b"1" + b"}" * 100_000)


def asks_to_wait(seconds: str) -> Behave:
    def behave(connection: socket.socket, method: str, path: str, count: int) -> None:
        body = b'{"error": {"message": "slow down", "type": "requests", "param": null, "code": "rate_limit"}}'
        respond(connection, "429 Too Many Requests", JSON + f"retry-after: {seconds}\r\n".encode(), body)

    return behave


def is_slow(seconds: float) -> Behave:
    def behave(connection: socket.socket, method: str, path: str, count: int) -> None:
        time.sleep(seconds)
        works(connection, method, path, count)

    return behave


def works(connection: socket.socket, method: str, path: str, count: int) -> None:
    """As well as it takes to be checked."""
    if "/files" not in path and "/fine_tuning" not in path:
        return respond(connection, "404 Not Found", JSON, b'{"error": "nothing here"}')
    return respond(connection, "200 OK", JSON, b'{"object": "list", "data": [], "has_more": false}')


def does_not_speak_http(connection: socket.socket, method: str, path: str, count: int) -> None:
    connection.sendall(b"220 smtp.example.org ESMTP\r\n" * 100)
    connection.close()


@contextlib.contextmanager
def serving(behave: Behave, *, dies_after: int | None = None) -> Iterator[str]:
    """A server on loopback; gives its base URL. After so many requests it stops listening."""
    with socket.create_server(("127.0.0.1", 0), backlog=128) as listener:
        counter = iter(range(10**9))
        stopped = threading.Event()

        def attend(connection: socket.socket) -> None:
            with connection, contextlib.suppress(OSError):
                while not stopped.is_set():
                    head = b""
                    while b"\r\n\r\n" not in head:
                        chunk = connection.recv(65536)
                        if not chunk:
                            return
                        head += chunk
                    head, _, body = head.partition(b"\r\n\r\n")
                    lines = head.decode("latin-1").split("\r\n")
                    length = next((int(x[15:]) for x in lines if x.lower().startswith("content-length:")), 0)
                    while len(body) < length:
                        body += connection.recv(65536)
                    count = next(counter)
                    if dies_after is not None and count >= dies_after:
                        stopped.set()
                        listener.close()
                        return
                    method, path = lines[0].split(" ")[:2]
                    behave(connection, method, path, count)

        def accept() -> None:
            while not stopped.is_set():
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                threading.Thread(target=attend, args=(connection,), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
        finally:
            stopped.set()

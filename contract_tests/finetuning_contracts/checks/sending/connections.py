"""Carry requests to one server and bring the responses back, within limits that the server cannot move.

`http.client` and not a library above it, because a server under test may do anything: send a byte a second in the middle
of its headers, a body without end, or a small body that decompresses to gigabytes. Every exchange has one time limit from
its first byte to its last. A second thread closes the socket when the limit is over or the run has to stop: that ends
any read, whatever it waits for.
"""

from __future__ import annotations

import contextlib
import http.client
import re
import select
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from typing import Self
from urllib.parse import urlsplit

from .messages import Incoming, Outgoing, header, nested_too_deeply
from .stopping import Stop

_CHUNK = 64 * 1024
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""RFC 9110: what a method may be called."""
_WATCH = 0.05
"""Seconds between two looks of the thread that closes sockets."""


class NoResponseError(Exception):
    """There is no complete response. `str(error)` says why, in words for a report."""


class NotConnectedError(NoResponseError):
    """Nothing was sent: there was no connection."""


class UnsendableError(NoResponseError):
    """Nothing was sent: HTTP has no form for this request."""


class _ClosedError(NoResponseError):
    """The server closed the connection and sent nothing over it."""


_CLOSED = (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError)


class Connections:
    """One connection to one server, opened again where the server closes it."""

    def __init__(
        self, url: str, *, context: ssl.SSLContext | None, timeout: float, most_bytes: int, stop: Stop
    ) -> None:
        """`timeout` is in seconds for a whole exchange; `most_bytes` is for a body as it is once decompressed."""
        parts = urlsplit(url)
        self._host, self._port = parts.hostname or "", parts.port
        self._context = (context or ssl.create_default_context()) if parts.scheme == "https" else None
        self._timeout, self._most_bytes, self._stop = timeout, most_bytes, stop
        self._open: http.client.HTTPConnection | None = None
        self._watch = _Watch(stop)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection, and end the thread."""
        self._drop()
        self._watch.end()

    def exchange(self, request: Outgoing, timeout: float | None = None) -> Incoming:
        """Send a request and read its response.

        A server may close a connection whenever it has answered, and that is not the fault of the request that finds it closed:
        one that only reads is sent again, over a new connection (RFC 9112, 9.3.1).

        Raises:
            NoResponseError: There is none, or it is not complete in time, or it is too large.
        """
        used = self._open
        try:
            return self._exchange(request, timeout)
        except _ClosedError:
            if used is None or not request.reads_only:
                raise
        return self._exchange(request, timeout)

    def _exchange(self, request: Outgoing, timeout: float | None) -> Incoming:
        seconds = self._stop.remaining(timeout or self._timeout)
        began = time.monotonic()
        connection = self._connection(seconds)
        begun = False
        with self._watch.over(connection, began + seconds) as closed:
            try:
                response = self._sent(connection, request)
                begun = True
                body = self._body(request, response)
                response.close()  # which a HEAD leaves open, and then nothing more can be sent
            except NoResponseError as error:
                self._drop()
                if (why := closed()) and not isinstance(error, UnsendableError):
                    raise NoResponseError(why) from None
                raise
            except (OSError, http.client.HTTPException, ValueError, zlib.error) as error:
                self._drop()
                gone = isinstance(error, _CLOSED) and not begun and not closed()
                raise (_ClosedError if gone else NoResponseError)(closed() or _told(error)) from None
        if closed():
            self._drop()
            raise NoResponseError(closed())
        if response.will_close:
            self._drop()
        if nested_too_deeply(body):
            raise NoResponseError("the JSON of the body is nested too deeply to be read")
        elapsed = time.monotonic() - began
        return Incoming(response.status, response.reason, tuple(response.getheaders()), body, elapsed)

    def _connection(self, seconds: float) -> http.client.HTTPConnection:
        if self._open is not None and _was_closed(self._open):
            self._drop()
        if self._open is None:
            if self._context is not None:
                opened: http.client.HTTPConnection = http.client.HTTPSConnection(
                    self._host, self._port, timeout=max(seconds, 0.001), context=self._context
                )
            else:
                opened = http.client.HTTPConnection(self._host, self._port, timeout=max(seconds, 0.001))
            try:
                opened.connect()
                opened.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            except (OSError, ValueError) as error:
                opened.close()
                raise NotConnectedError(_told(error)) from None
            self._open = opened
        self._open.sock.settimeout(max(seconds, 0.001))
        return self._open

    def _sent(self, connection: http.client.HTTPConnection, request: Outgoing) -> http.client.HTTPResponse:
        names = {name.lower() for name, _ in request.headers}
        if not _TOKEN.fullmatch(request.method):
            raise UnsendableError(f"the request has no form in HTTP: no method can be called {request.method!r}")
        try:
            connection.putrequest(request.method, request.target, skip_host="host" in names, skip_accept_encoding=True)
            for name, value in request.headers:
                if name.lower() not in {"content-length", "transfer-encoding"}:
                    connection.putheader(name, value.encode("latin-1", errors="replace"))
            if request.body or request.method.upper() in {"POST", "PUT", "PATCH"}:
                connection.putheader("Content-Length", str(len(request.body)))
        except (ValueError, http.client.InvalidURL) as error:
            raise UnsendableError(f"the request has no form in HTTP: {error}") from None
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # a server may respond before it has read all
            connection.endheaders(request.body or None)
        return connection.getresponse()

    def _body(self, request: Outgoing, response: http.client.HTTPResponse) -> bytes:
        announced = response.getheader("content-length") or ""
        if request.method.upper() != "HEAD" and announced.isdecimal() and int(announced) > self._most_bytes:
            raise NoResponseError(f"the body has {announced} bytes, more than the {self._most_bytes} that are read")
        unpack = _unpacking(header(tuple(response.getheaders()), "content-encoding"))
        parts: list[bytes] = []
        size = 0
        while chunk := response.read1(_CHUNK):
            plain = unpack(chunk, self._most_bytes - size + 1)
            size += len(plain)
            if size > self._most_bytes:
                parts.clear()  # whoever keeps the exception keeps this frame
                raise NoResponseError(f"the body is longer than the {self._most_bytes} bytes that are read of it")
            parts.append(plain)
        if announced.isdecimal() and response.length:
            raise NoResponseError("the body broke off before the length that was announced")
        return b"".join(parts)

    def _drop(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None


def _unpacking(encoding: str) -> Callable[[bytes, int], bytes]:
    """What undoes a content encoding, never giving more bytes at once than it is told."""
    if encoding.strip().lower() not in {"gzip", "x-gzip", "deflate"}:
        return lambda chunk, _: chunk
    engine = zlib.decompressobj(wbits=47)  # gzip or zlib, by its header
    return engine.decompress


def _was_closed(connection: http.client.HTTPConnection) -> bool:
    """Whether the server has closed an idle connection: then it can be read, though nothing was asked."""
    try:
        readable, _, _ = select.select([connection.sock], [], [], 0)
    except (OSError, ValueError, TypeError):
        return True
    return bool(readable)


def _told(error: Exception) -> str:
    """An error of the network in plain words."""
    if isinstance(error, TimeoutError):
        return "no complete response in time"
    if isinstance(error, _CLOSED):
        return "the connection was closed without a complete response"
    if isinstance(error, http.client.IncompleteRead):
        return "the body broke off"
    if isinstance(error, zlib.error):
        return f"the body cannot be decompressed: {error}"
    if isinstance(error, http.client.HTTPException):
        return f"the response is not HTTP: {type(error).__name__}"
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


class _Watch:
    """A thread that closes the socket of an exchange when its time is over."""

    def __init__(self, stop: Stop) -> None:
        self._stop = stop
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._due = 0.0
        self._closed = ""
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True, name="finetuning-check-timeouts")
        self._thread.start()

    @contextlib.contextmanager
    def over(self, connection: http.client.HTTPConnection, due: float) -> Iterator[Callable[[], str]]:
        """Watch over one exchange. Gives a function that says why the socket was closed, empty when it was not."""
        with self._lock:
            self._socket, self._due, self._closed = connection.sock, due, ""
        try:
            yield lambda: self._closed
        finally:
            with self._lock:
                self._socket = None

    def end(self) -> None:
        """End the thread."""
        self._ended.set()

    def _run(self) -> None:
        while not self._ended.wait(_WATCH):
            with self._lock:
                if self._socket is None:
                    continue
                reason = self._stop.reason
                if reason is None and time.monotonic() >= self._due:
                    reason = "no complete response in time"
                if reason is not None:
                    self._closed = reason
                    with contextlib.suppress(OSError):
                        self._socket.shutdown(socket.SHUT_RDWR)
                    self._socket = None

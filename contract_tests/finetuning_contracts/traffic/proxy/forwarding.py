"""Pass requests on to a server, and its responses back, as they are: what stands in a body is never changed, nor held back."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import time
from collections.abc import AsyncIterator, Callable, Iterable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import attrs
import httpcore

from .copies import Copy

if TYPE_CHECKING:
    from starlette.types import Message, Receive, Scope, Send

Raw = list[tuple[bytes, bytes]]

_ONE_HOP = frozenset(
    {
        b"connection",
        b"keep-alive",
        b"proxy-connection",
        b"proxy-authorization",
        b"te",
        b"trailer",
        b"transfer-encoding",
        b"upgrade",
    }
)
"""Headers that belong to one connection, and not to the message (RFC 9110, 7.6.1)."""
_CONNECTIONS = 200
_CONNECT = 30.0
"""Seconds to connect. There is no limit for a response: a client waits as long as it likes."""


@attrs.define
class Passed:
    """An exchange that goes through, or has gone."""

    method: str
    url: str
    """On the server that it is passed on to."""
    headers: Raw = attrs.field(repr=False)
    started: float
    sent: Copy = attrs.field(factory=Copy)
    received: Copy = attrs.field(factory=Copy)
    ended: float = 0.0
    status: int = 0
    """0: there was no response."""
    reason: str = ""
    answered: Raw = attrs.field(factory=list, repr=False)
    broken_off: str = ""
    """Why the server's response did not come to its end; empty: it did."""
    left: bool = False
    """The client did not wait for the end."""


@attrs.define
class Forwarding:
    """An ASGI application that passes everything on to `upstream`, an origin with a base path."""

    upstream: str
    begun: Callable[[Passed], object] = lambda _: None
    ended: Callable[[Passed], object] = lambda _: None
    """Called in the event loop: whatever takes time is done elsewhere."""
    tls: ssl.SSLContext | None = None
    _pool: httpcore.AsyncConnectionPool = attrs.field(
        init=False,
        default=attrs.Factory(
            lambda self: httpcore.AsyncConnectionPool(
                ssl_context=self.tls, max_connections=_CONNECTIONS, keepalive_expiry=5.0
            ),
            takes_self=True,
        ),
    )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One exchange."""
        if scope["type"] != "http":
            return
        base = urlsplit(self.upstream)
        target = scope["raw_path"] + (b"?" + scope["query_string"] if scope["query_string"] else b"")
        passed = Passed(
            scope["method"],
            f"{base.scheme}://{base.netloc}{target.decode('latin-1')}",
            [(name, value) for name, value in scope["headers"] if name != b"host"],
            time.time(),
        )
        self.begun(passed)
        try:
            await self._exchange(passed, target, scope["headers"], receive, send)
        finally:
            passed.ended = passed.ended or time.time()
            self.ended(passed)

    async def close(self) -> None:
        """Close the connections to the server."""
        await self._pool.aclose()

    async def _exchange(self, passed: Passed, target: bytes, headers: Raw, receive: Receive, send: Send) -> None:
        base = urlsplit(self.upstream)
        framed = any(name in {b"content-length", b"transfer-encoding"} for name, _ in headers)
        read = asyncio.Event()
        if not framed:
            read.set()
        own = [(b"host", base.netloc.encode()), *(pair for pair in _end_to_end(headers) if pair[0] != b"host")]
        if any(name == b"transfer-encoding" for name, _ in headers):
            own.append((b"transfer-encoding", b"chunked"))
        request = httpcore.Request(
            method=passed.method.encode(),
            url=httpcore.URL(
                scheme=base.scheme.encode(), host=(base.hostname or "").encode(), port=base.port, target=target
            ),
            headers=own,
            content=_body(receive, passed.sent, read) if framed else None,
            extensions={"timeout": {"connect": _CONNECT, "pool": _CONNECT}},
        )
        work = asyncio.ensure_future(self._answer(request, passed, send, read))
        watch = asyncio.ensure_future(_left(receive, read))
        try:
            await asyncio.wait({work, watch}, return_when=asyncio.FIRST_COMPLETED)
            if not work.done():
                passed.left = True
        finally:
            for task in (work, watch):
                task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await work
            with contextlib.suppress(asyncio.CancelledError):
                await watch

    async def _answer(self, request: httpcore.Request, passed: Passed, send: Send, read: asyncio.Event) -> None:
        try:
            response = await self._pool.handle_async_request(request)
        except _ClientLeftError:
            passed.left = True
            return
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException, OSError) as error:
            read.set()
            passed.broken_off = _told(error)
            await _refuse(send, f"finetuning proxy: no response from {self.upstream}: {_told(error)}\n")
            return
        read.set()
        try:
            passed.status = response.status
            passed.reason = bytes(response.extensions.get("reason_phrase", b"")).decode("latin-1")
            passed.answered = list(response.headers)
            passed.ended = time.time()
            await send(
                {
                    "type": "http.response.start",
                    "status": response.status,
                    "headers": _end_to_end(response.headers),
                }
            )
            async for part in response.aiter_stream():
                passed.received.add(part)
                passed.ended = time.time()  # the client may go on as soon as it has the last part
                await send({"type": "http.response.body", "body": part, "more_body": True})
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException) as error:
            passed.broken_off = _told(error)
            raise BrokenOffError(_told(error)) from None
        finally:
            await response.aclose()
        await send({"type": "http.response.body", "body": b"", "more_body": False})


class BrokenOffError(Exception):
    """The server's response broke off: the client's has to, as well."""


class _ClientLeftError(Exception):
    """The client went away before its request was complete."""


async def _body(receive: Receive, copy: Copy, read: asyncio.Event) -> AsyncIterator[bytes]:
    """The request body, as it comes; `read` is set when that was all."""
    while True:
        message: Message = await receive()
        if message["type"] == "http.disconnect":
            raise _ClientLeftError
        part = message.get("body", b"")
        if part:
            copy.add(part)
            yield part
        if not message.get("more_body"):
            read.set()
            return


async def _left(receive: Receive, read: asyncio.Event) -> None:
    """Wait until the client goes away. While the request body is on its way, whoever reads it sees that."""
    await read.wait()
    while (await receive())["type"] != "http.disconnect":
        pass


async def _refuse(send: Send, text: str) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(text.encode())).encode())]
    await send({"type": "http.response.start", "status": 502, "headers": headers})
    await send({"type": "http.response.body", "body": text.encode()})


def _end_to_end(headers: Iterable[tuple[bytes, bytes]]) -> Raw:
    """The headers that go on to the other side."""
    pairs = list(headers)
    named = {one.strip().lower() for name, value in pairs if name.lower() == b"connection" for one in value.split(b",")}
    return [(name, value) for name, value in pairs if name.lower() not in _ONE_HOP | named]


def _told(error: Exception) -> str:
    """An error of the network in plain words."""
    if isinstance(error, httpcore.TimeoutException):
        return "no connection in time"
    text = str(error.__cause__ or error) or type(error).__name__
    return " ".join(text.split())

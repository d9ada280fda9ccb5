"""The ASGI application of a mock server: one request from its arrival to its response."""

from __future__ import annotations

import errno
import logging
import math
import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import attrs
import msgspec
from finetuning_specs.parameters import ParameterError, read_headers, read_path, read_query
from finetuning_specs.routing import Match, Router
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from .beginning import Beginning
from .blob_response import BlobResponse
from .bodies import read_body
from .byte_range import asked_range
from .context import Call, Success
from .idempotency import OneTime
from .outcome import Outcome
from .receiving import Incoming, Limits
from .refusals import Refusal, of_parameter
from .shortening import shortened
from .state.blobs import Blob
from .state.snapshot import CLOCK
from .ticker import Ticker

if TYPE_CHECKING:
    from collections.abc import Callable

    from finetuning_specs import Operation, Spec
    from starlette.types import Receive, Scope, Send

    from .provider import Provider

REQUESTS = "requests"
"""Under this name the store counts requests."""

_TICK = 0.2
"""Seconds, of real time, between two looks at what has happened meanwhile; only where somebody is to be told of it."""

_log = logging.getLogger(__name__)


class MockApp:
    """A provider's API, served from its spec and a store."""

    def __init__(self, spec: Spec, provider: Provider, limits: Limits, *, fresh: bool = False) -> None:
        """Serve `spec` as `provider` does.

        A `fresh` server goes back to its beginning before each request.

        Raises `LookupError` when the spec has an operation that the provider's module does not know.
        """
        self.spec = spec
        self.provider = provider
        self.context = provider.context
        self.base_path = spec.base_path
        self._router = Router(spec.operations)
        self._handlers = {operation.id: provider.handler(operation) for operation in spec.operations}
        self._limits = limits
        self.beginning = Beginning(provider)
        self._fresh = fresh
        self._ticker = Ticker(self._keep_settling, _TICK)
        self._number = 0
        """How many requests have come."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to one request, as ASGI has it."""
        if scope["type"] == "lifespan":
            await _live(receive, send)
        elif scope["type"] == "http":
            if self.context.webhooks.wanted:
                self._ticker.start()
            with suppress(ClientDisconnect):
                response = await self._response_to(scope, Incoming(receive, self._limits, self.context.store.folder))
                await response(scope, receive, send)

    async def _response_to(self, scope: Scope, incoming: Incoming) -> Response:
        """The response to a request, of whose body nothing is left that is of no use, before the client has the response."""
        try:
            return await self._respond(Request(scope, incoming), incoming)
        finally:
            incoming.close()

    async def _respond(self, request: Request, incoming: Incoming) -> Response:
        """The response to a request, whatever happens."""
        path = _raw_path(request)
        try:
            return self._performed(request, await self._received(request, path, incoming))
        except ClientDisconnect:
            raise
        except Exception as error:  # noqa: BLE001  whatever the mock itself did wrong, its client gets a response
            self.context.webhooks.forget()
            _log.exception("%s %s failed", request.method, shortened(path))
            response = self._refuse(Refusal("internal", _reason(error)), None, request)
            response.headers.update(self.provider.headers(request, self._number))
            return response

    async def _received(self, request: Request, path: str, incoming: Incoming) -> Callable[[], Response]:
        """The response to a request that has arrived as a whole, or as far as it takes to refuse it."""
        match = None
        if path.startswith(f"{self.base_path}/"):
            match = self._router.match(path.removeprefix(self.base_path))
        try:
            if match is None:
                act = await self.provider.outside(request, incoming)
                return lambda: self._outside(act, request) if act is not None else self._unknown(request)
            return await self._called(request, match, incoming)
        except Refusal as refusal:
            refused = refusal
        operation = match.route.operations.get(request.method) if match is not None else None
        return lambda: self._refuse(refused, operation, request)

    async def _called(self, request: Request, match: Match, incoming: Incoming) -> Callable[[], Response]:
        """The response to a request to one of the API's paths. Raises `Refusal`."""
        operations = match.route.operations
        if request.method == "OPTIONS" and "OPTIONS" not in operations:
            return lambda: Response(status_code=204, headers={"allow": match.route.allow})
        operation = operations.get(request.method)
        Outcome.of(request.scope).operation = operation
        if operation is None:
            refusal = Refusal("no_method", f"{request.method} is not allowed here")
            return lambda: self._refuse(refusal, None, request, allow=match.route.allow)
        self.provider.admit(request)
        tenant = self.provider.tenant_of(operation, request)
        try:
            path = read_path(operation.parameters, match.parameters)
            query = read_query(operation.parameters, _query_string(request))
            headers = read_headers(operation.parameters, request.headers)
        except ParameterError as error:
            raise of_parameter(error, match.parameters) from error
        body = await read_body(operation, request, lambda body: self.provider.normalised(operation, body), incoming)
        call = Call(operation, tenant, path, query, headers, body, _origin(request), request.headers)
        prepared = await self.provider.prepared(call)
        if prepared is not body:
            call = attrs.evolve(call, body=prepared)
        return lambda: self._handled(call, request)

    def _outside(self, act: Callable[[], Response], request: Request) -> Response:
        """The response to a request for what no contract has."""
        try:
            return act()
        except Refusal as refusal:
            return self._refuse(refusal, None, request)

    def _handled(self, call: Call, request: Request) -> Response:
        """The response of an operation's handler; of one that refuses nothing is kept."""
        once, store = OneTime.of(call, request), self.context.store
        try:
            with store.attempt():
                self.beginning.welcome(call.tenant)
                earlier = once.earlier(store) if once is not None else None
                if earlier is not None:
                    return earlier
                success = self._handlers[call.operation.id](call)
                response = self._response(call.operation, success, request)
                if once is not None:
                    once.keep(store, response, self.context.clock.now())
        except Refusal as refusal:
            return self._refuse(refusal, call.operation, request)
        return response

    def _performed(self, request: Request, act: Callable[[], Response]) -> Response:
        """The response that `act` gives, once everything that has happened with it is kept."""
        store = self.context.store
        with store.transaction():
            if self._fresh:
                self.beginning.go_back()
            self._number = store.next_number(REQUESTS)
            self.context.clock.request_arrives()
            store.remember(CLOCK, math.ceil(self.context.clock.now()))
            self.provider.settle()
            response = act()
            response.headers.update(self.provider.headers(request, self._number))
        self.context.webhooks.flush()
        return response

    def _response(self, operation: Operation, success: Success, request: Request) -> Response:
        status, definition = operation.success
        media_type = next(iter(definition.get("content", {})), None)
        if media_type is None:
            return Response(status_code=status)
        body = success.body
        if isinstance(body, Blob):
            try:
                part = asked_range(request.headers, body.size, success.tag)
            except Refusal as refusal:
                return self._refuse(refusal, operation, request)
            return BlobResponse(body, status, media_type, tag=success.tag, part=part)
        return Response(encode(body, sort_keys=self.provider.sorts_keys), status, media_type=media_type)

    def _unknown(self, request: Request) -> Response:
        return self._refuse(Refusal("no_route", "there is nothing here", subject=request.url.path), None, request)

    def _refuse(self, refusal: Refusal, operation: Operation | None, request: Request, *, allow: str = "") -> Response:
        Outcome.of(request.scope).refusal = refusal
        status = self.provider.status(refusal, operation)
        body = shortened(self.provider.refusal_body(refusal, status, request))
        headers = {**refusal.details.get("headers", {}), **({"allow": allow} if allow else {})}
        if refusal.kind == "too_slow":
            headers["connection"] = "close"
        return Response(encode(body), status, headers, media_type="application/json")

    def settle(self) -> None:
        """Let everything happen that is due by now, and tell of it."""
        with self.context.store.transaction():
            self.provider.settle()
        self.context.webhooks.flush()

    def _keep_settling(self) -> None:
        """Tell of what happens while no request comes."""
        try:
            self.settle()
        except (sqlite3.Error, OSError):
            self.context.webhooks.forget()
            _log.exception("what has happened could not be kept; it is tried again")

    def close(self) -> None:
        """Let go of the state."""
        self._ticker.stop()
        self.context.webhooks.close()
        self.beginning.close()
        self.context.store.close()

    def load(self, content: bytes, *, name: str) -> None:
        """Let a state, as `GET /__mock__/state` gives it, be the one in use and the one to go back to.

        Raises `UsageError`, which names the document `name`, and the place in it; then nothing has changed.
        """
        self.beginning.take(content, name=name)
        self.beginning.go_back()


def encode(value: Any, *, sort_keys: bool = False) -> bytes:
    """JSON on one line."""
    return msgspec.json.encode(value, order="sorted" if sort_keys else None)


def _reason(error: Exception) -> str:
    full = isinstance(error, OSError) and error.errno in {errno.ENOSPC, errno.EDQUOT}
    if full or getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL:
        return "the mock server's disk is full"
    return "the mock server failed; its log says why"


def _raw_path(request: Request) -> str:
    """The path as it was sent, percent-encoded."""
    raw: bytes | None = request.scope.get("raw_path")
    return raw.decode("latin-1").partition("?")[0] if raw is not None else request.url.path


def _query_string(request: Request) -> str:
    """Raises `Refusal`."""
    try:
        return bytes(request.scope["query_string"]).decode()
    except UnicodeDecodeError as error:
        raise Refusal("malformed", "the query string is not UTF-8", place=("query",)) from error


def _origin(request: Request) -> str:
    """`request.url` knows it too, and takes longer than most handlers."""
    host, port = request.scope["server"]
    return f"{request.scope['scheme']}://{request.headers.get('host') or f'{host}:{port}'}{request.scope.get('root_path', '')}"


async def _live(receive: Receive, send: Send) -> None:
    """The lifespan protocol: there is nothing to start and nothing to stop."""
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return

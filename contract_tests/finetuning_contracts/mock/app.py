"""The ASGI application of a mock server: one request from its arrival to its answer."""

from __future__ import annotations

import json
import logging
import math
from typing import TYPE_CHECKING, Any

from finetuning_specs.parameters import ParameterError, read_headers, read_path, read_query
from starlette.requests import Request
from starlette.responses import Response

from . import auth
from .bodies import read_body
from .context import Answer, Call
from .refusals import Refusal, of_parameter
from .routing import Router

if TYPE_CHECKING:
    from collections.abc import Sequence

    from finetuning_specs import Operation, Spec
    from starlette.types import Receive, Scope, Send

    from .provider import Provider

CONTROL = "/__mock__"
"""The paths below this steer the server itself. No API has them."""

CLOCK = "clock"
"""Under this name the store keeps the time of the last request, so that a server on the same file does not go back."""

_log = logging.getLogger(__name__)


class MockApp:
    """A provider's API, served from its spec and a store."""

    def __init__(self, spec: Spec, provider: Provider, keys: Sequence[str] | None) -> None:
        """Serve `spec` as `provider` does. `keys` are the credentials that are accepted; None: any.

        Raises `LookupError` when the spec has an operation that the provider's module does not know.
        """
        self.spec = spec
        self.provider = provider
        self.world = provider.world
        self.base_path = spec.base_path
        self._keys = keys
        self._router = Router(spec.operations)
        self._handlers = {operation.id: provider.handler(operation) for operation in spec.operations}
        self._requests = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, as ASGI has it."""
        if scope["type"] == "lifespan":
            await _live(receive, send)
        elif scope["type"] == "http":
            request = Request(scope, receive)
            response = await self._respond(request)
            await response(scope, receive, send)

    async def _respond(self, request: Request) -> Response:
        path = _raw_path(request)
        if path.startswith(f"{CONTROL}/"):
            return await self._control(request, path)
        self._requests += 1
        self.world.clock.request_arrives()
        self.world.store.remember(CLOCK, math.ceil(self.world.clock.now()))
        self.provider.settle()
        if path.startswith(f"{self.base_path}/"):
            response = await self._api(request, path.removeprefix(self.base_path))
        else:
            response = await self.provider.outside(request) or self._unknown(request)
        response.headers.update(self.provider.headers(request, self._requests))
        return response

    async def _api(self, request: Request, path: str) -> Response:
        match = self._router.match(path)
        if match is None:
            return await self.provider.outside(request) or self._unknown(request)
        operations = match.route.operations
        if request.method == "OPTIONS" and "OPTIONS" not in operations:
            return Response(status_code=204, headers={"allow": match.route.allow})
        operation = operations.get(request.method)
        if operation is None:
            return self._refuse(
                Refusal("no_method", f"{request.method} is not allowed here"),
                None,
                request,
                allow=match.route.allow,
            )
        try:
            tenant = auth.tenant_of(self.spec, operation, request, self._accepts)
            call = Call(
                operation=operation,
                tenant=tenant,
                path=read_path(operation.parameters, match.parameters),
                query=read_query(operation.parameters, request.url.query),
                headers=read_headers(operation.parameters, request.headers),
                body=await read_body(operation, request, lambda body: self.provider.normalised(operation, body)),
                origin=f"{request.url.scheme}://{request.url.netloc}",
            )
            return self._answer(operation, self._handlers[operation.id](call))
        except Refusal as refusal:
            return self._refuse(refusal, operation, request)
        except ParameterError as error:
            return self._refuse(of_parameter(error, match.parameters), operation, request)
        except Exception:  # noqa: BLE001  whatever the mock itself did wrong, its client gets an answer
            _log.exception("%s %s could not be answered", request.method, path)
            return self._refuse(Refusal("internal", "the mock server failed; its log says why"), operation, request)

    def _answer(self, operation: Operation, answer: Answer) -> Response:
        status, definition = operation.success
        media_type = next(iter(definition.get("content", {})), None)
        if media_type is None:
            return Response(status_code=status)
        body = answer.body
        content = body if isinstance(body, bytes) else encode(body, sort_keys=self.provider.sorts_keys)
        return Response(content, status, media_type=media_type)

    def _accepts(self, scheme: str, value: str) -> bool:
        return self.provider.accepts(scheme, value, self._keys)

    def _unknown(self, request: Request) -> Response:
        return self._refuse(Refusal("no_route", "there is nothing here", subject=request.url.path), None, request)

    def _refuse(self, refusal: Refusal, operation: Operation | None, request: Request, *, allow: str = "") -> Response:
        status = self.provider.status(refusal, operation)
        body = self.provider.refusal_body(refusal, status, request)
        headers = {"allow": allow} if allow else {}
        return Response(encode(body), status, headers, media_type="application/json")

    async def _control(self, request: Request, path: str) -> Response:
        """Steer the server itself.

        `POST /__mock__/advance {"seconds": 10}` lets time pass; `POST /__mock__/reset` forgets everything.
        """
        action = path.removeprefix(f"{CONTROL}/")
        if request.method != "POST" or action not in {"advance", "reset"}:
            return Response(
                encode({"error": "known are POST advance and POST reset"}), 404, media_type="application/json"
            )
        if action == "reset":
            self.world.store.clear()
        else:
            try:
                self.world.clock.advance(float((await request.json())["seconds"]))
            except (ValueError, KeyError, TypeError):
                return Response(
                    encode({"error": 'send {"seconds": N}, N from 0 on'}), 400, media_type="application/json"
                )
            self.provider.settle()
        return Response(encode({"now": self.world.clock.now()}), media_type="application/json")


def encode(value: Any, *, sort_keys: bool = False) -> bytes:
    """JSON on one line."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"), sort_keys=sort_keys).encode()


def _raw_path(request: Request) -> str:
    """The path as it was sent, percent-encoded."""
    raw: bytes | None = request.scope.get("raw_path")
    return raw.decode("latin-1").partition("?")[0] if raw is not None else request.url.path


async def _live(receive: Receive, send: Send) -> None:
    """The lifespan protocol: there is nothing to start and nothing to stop."""
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return

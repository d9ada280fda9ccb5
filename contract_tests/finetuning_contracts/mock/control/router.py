"""Which control endpoint answers which request, and who may ask."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING

from starlette.requests import Request

from . import clock, faults, health, requests, reset, state
from .panel import BadCommand, Panel, answered

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.responses import Response
    from starlette.types import Receive, Scope, Send

ENDPOINTS: dict[str, dict[str, Callable[[Panel, Request], Awaitable[Response]]]] = {
    "health": {"GET": health.show},
    "requests": {"GET": requests.show, "DELETE": requests.clear},
    "clock": {"GET": clock.show, "POST": clock.change},
    "advance": {"POST": clock.advance},
    "faults": {"GET": faults.show, "POST": faults.add, "DELETE": faults.remove},
    "faults/{name}": {"DELETE": faults.remove},
    "state": {"GET": state.show, "POST": state.change},
    "reset": {"POST": reset.reset},
}
"""Path below `/__mock__/` → method → what answers it."""

_OPEN = frozenset({"health"})
"""What needs no token: a container's health check has none."""


class Control:
    """The control endpoints of one server."""

    def __init__(self, panel: Panel, token: str | None = None) -> None:
        """`token` is what a request has to show, in `x-mock-token` or as a bearer; None: nothing."""
        self._panel = panel
        self._token = token

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to one request, as ASGI has it."""
        request = Request(scope, receive)
        response = await self._respond(request)
        await response(scope, receive, send)

    async def _respond(self, request: Request) -> Response:
        path = request.url.path.removeprefix("/__mock__").strip("/")
        if path.startswith("faults/"):
            request.scope["path_params"] = {"name": path.removeprefix("faults/")}
            path = "faults/{name}"
        methods = ENDPOINTS.get(path)
        if methods is None:
            return answered({"error": f"known are {', '.join(ENDPOINTS)}"}, 404)
        if path not in _OPEN and not self._may(request):
            return answered({"error": "this needs the control token, in the header x-mock-token"}, 401)
        endpoint = methods.get(request.method)
        if endpoint is None:
            response = answered({"error": f"{path} takes {', '.join(methods)}"}, 405)
            response.headers["allow"] = ", ".join(methods)
            return response
        try:
            return await endpoint(self._panel, request)
        except BadCommand as bad:
            return answered({"error": str(bad)}, 400)

    def _may(self, request: Request) -> bool:
        if self._token is None:
            return True
        shown = request.headers.get("x-mock-token") or request.headers.get("authorization", "").removeprefix("Bearer ")
        return hmac.compare_digest(shown.encode(), self._token.encode())

"""Transports for the httpx clients that openapi-python-client's own functions send through.

They send through a session's connections, as long as it is open.
"""

from __future__ import annotations

from typing import Any

import httpx

from .base_url import is_at
from .sending import Sending
from .settings import Settings
from .token_provider import Token, ask, ask_async


class PassThrough(httpx.BaseTransport):
    """Sends through the connections of a session."""

    def __init__(self, session: Sending[httpx.Client]) -> None:
        self._session = session

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        http = self._session.http
        if tokens := _missing(self._session.settings, request):
            request.headers.update(ask(tokens))
        return http.send(request, stream=True, follow_redirects=False)


class AsyncPassThrough(httpx.AsyncBaseTransport):
    """As `PassThrough`, for asyncio."""

    def __init__(self, session: Sending[httpx.AsyncClient]) -> None:
        self._session = session

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        http = self._session.http
        if tokens := _missing(self._session.settings, request):
            request.headers.update(await ask_async(tokens))
        return await http.send(request, stream=True, follow_redirects=False)


def arguments(settings: Settings) -> dict[str, Any]:
    """The arguments for an httpx client that sends what ours does."""
    return {
        "base_url": settings.base_url,
        "headers": settings.own_headers(),
        "params": list(settings.query),
        "timeout": settings.timeout,
    }


def _missing(settings: Settings, request: httpx.Request) -> list[Token]:
    """The credentials that are asked for anew, where a request to the client's own server lacks them."""
    own_server = is_at(httpx.URL(settings.base_url), request.url)
    return [token for token in settings.tokens if own_server and token.header not in request.headers]

"""Connections that several clients share."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx

if TYPE_CHECKING:
    from .client import AsyncClient, SyncClient
    from .tokens import Token

H = TypeVar("H", bound=httpx.Client | httpx.AsyncClient)


class Pool(Generic[H]):
    """An httpx client that several of ours share. It is closed when the last of them is closed or forgotten."""

    def __init__(self, http: H, *, owned: bool) -> None:
        self.http = http
        self.owned = owned
        """False: the caller's own httpx client, which is the caller's to close."""
        self._holders: set[int] = set()

    def lease(self, client: object) -> weakref.finalize[[int], Any]:
        """Take part.

        Calling what is returned, once, gives the part back: True if it was the last, False if not, None when it had been
        given back before. A client that is forgotten gives its part back by itself.
        """
        self._holders.add(id(client))
        lease = weakref.finalize(client, self._release, id(client))
        lease.atexit = False  # nothing waits for connections to close at the end of the program
        return lease

    def _release(self, holder: int) -> bool:
        self._holders.discard(holder)
        last = self.owned and not self._holders
        if last and isinstance(self.http, httpx.Client):
            self.http.close()
        return last


class Through(httpx.BaseTransport):
    """Sends through a client's connections, as long as that is open."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        http = self._client._http()  # two halves of one thing
        if tokens := _missing(self._client, request):
            from .tokens import ask

            request.headers.update(ask(tokens))
        return http.send(request, stream=True)


class AsyncThrough(httpx.AsyncBaseTransport):
    """Sends through a client's connections, as long as that is open."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        http = self._client._http()  # two halves of one thing
        if tokens := _missing(self._client, request):
            from .tokens import ask_async

            request.headers.update(await ask_async(tokens))
        return await http.send(request, stream=True)


def _missing(client: SyncClient | AsyncClient, request: httpx.Request) -> list[Token]:
    """The credentials that are asked for anew, where a request to the client's own server lacks them."""
    home = httpx.URL(client.base_url)
    at_home = (request.url.scheme, request.url.host, request.url.port) == (home.scheme, home.host, home.port)
    return [token for token in client._settings.tokens if at_home and token.header not in request.headers]

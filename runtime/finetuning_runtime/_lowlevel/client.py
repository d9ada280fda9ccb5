"""The clients that openapi-python-client's own functions take, as its users know them.

What differs from the stock template: requests time out (connect 5 s, everything 600 s), `repr` shows no secret, and the
`with_...` methods leave the original's open connections alone.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Any, Self

import attrs
import httpx

from .._errors.redaction import shown
from .._http.base_url import is_at
from .._http.options import DEFAULT_TIMEOUT


def _own_texts(values: Mapping[str, str]) -> dict[str, str]:
    """A copy, so that no two clients share one."""
    return dict(values)


def _own_arguments(values: Mapping[str, Any]) -> dict[str, Any]:
    """A copy, so that no two clients share one."""
    return dict(values)


@attrs.define
class Client:
    """Where to send requests, and how.

    Attributes:
        base_url: The API's base URL; the paths of the operations are appended.
        cookies, headers: Sent with every request.
        timeout: By default 600 seconds in all, 5 to connect.
        verify_ssl: As httpx' `verify`.
        follow_redirects: As in httpx; off by default. Another server is sent to without the headers and cookies.
        httpx_args: Further arguments for `httpx.Client` and `httpx.AsyncClient`.
        raise_on_unexpected_status: Raise `UnexpectedStatus` for a status that the contract does not know.
    """

    base_url: str = attrs.field(repr=lambda url: repr(shown(url)))
    raise_on_unexpected_status: bool = attrs.field(default=False, kw_only=True)
    cookies: dict[str, str] = attrs.field(factory=dict, converter=_own_texts, repr=False, kw_only=True)
    headers: dict[str, str] = attrs.field(factory=dict, converter=_own_texts, repr=False, kw_only=True)
    timeout: httpx.Timeout | None = attrs.field(default=DEFAULT_TIMEOUT, kw_only=True)
    verify_ssl: str | bool | ssl.SSLContext = attrs.field(default=True, kw_only=True)
    follow_redirects: bool = attrs.field(default=False, kw_only=True)
    httpx_args: dict[str, Any] = attrs.field(factory=dict, converter=_own_arguments, repr=False, kw_only=True)
    _client: httpx.Client | None = attrs.field(default=None, init=False, repr=False, eq=False)
    _async_client: httpx.AsyncClient | None = attrs.field(default=None, init=False, repr=False, eq=False)

    def with_headers(self, headers: dict[str, str]) -> Self:
        """A client like this one with further headers. This one stays as it is."""
        return attrs.evolve(self, headers={**self.headers, **headers})

    def with_cookies(self, cookies: dict[str, str]) -> Self:
        """A client like this one with further cookies. This one stays as it is."""
        return attrs.evolve(self, cookies={**self.cookies, **cookies})

    def with_timeout(self, timeout: httpx.Timeout) -> Self:
        """A client like this one with another timeout. This one stays as it is."""
        return attrs.evolve(self, timeout=timeout)

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Send through this httpx client; its settings count, not this object's."""
        self._client = client
        return self

    def set_async_httpx_client(self, client: httpx.AsyncClient) -> Self:
        """Send through this httpx client; its settings count, not this object's."""
        self._async_client = client
        return self

    def get_httpx_client(self) -> httpx.Client:
        """The httpx client, made when first asked for."""
        if self._client is None:
            self._client = httpx.Client(**self._httpx_settings(self._guard))
        return self._client

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """The asynchronous httpx client, made when first asked for."""
        if self._async_client is None:
            self._async_client = httpx.AsyncClient(**self._httpx_settings(self._guard_async))
        return self._async_client

    def _httpx_settings(self, guard: Callable[[httpx.Request], object]) -> dict[str, Any]:
        hooks: Mapping[str, Sequence[Any]] = self.httpx_args.get("event_hooks") or {}
        return {
            "base_url": self.base_url,
            "cookies": self.cookies,
            "headers": self._headers_to_send(),
            "timeout": self.timeout,
            "verify": self.verify_ssl,
            "follow_redirects": self.follow_redirects,
            **self.httpx_args,
            "event_hooks": {**hooks, "request": [guard, *hooks.get("request", ())]},
        }

    def _guard(self, request: httpx.Request) -> None:
        """Take away what is for our server only. Of what a redirect takes along, httpx itself drops `Authorization`."""
        if not is_at(httpx.URL(self.base_url), request.url):
            for name in (*self._headers_to_send(), "cookie"):
                request.headers.pop(name, None)

    async def _guard_async(self, request: httpx.Request) -> None:
        self._guard(request)

    def _headers_to_send(self) -> dict[str, str]:
        return self.headers

    def __enter__(self) -> Self:
        self.get_httpx_client().__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.get_httpx_client().__exit__(kind, error, traceback)

    async def __aenter__(self) -> Self:
        await self.get_async_httpx_client().__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.get_async_httpx_client().__aexit__(kind, error, traceback)


@attrs.define
class AuthenticatedClient(Client):
    """A client that sends a key.

    Attributes:
        token: The key.
        prefix: What stands before it in the header; empty for the key alone.
        auth_header_name: The header.
    """

    token: str = attrs.field(repr=False, kw_only=True)
    prefix: str = attrs.field(default="Bearer", kw_only=True)
    auth_header_name: str = attrs.field(default="Authorization", kw_only=True)

    def _headers_to_send(self) -> dict[str, str]:
        value = f"{self.prefix} {self.token}" if self.prefix else self.token
        return {**self.headers, self.auth_header_name: value}

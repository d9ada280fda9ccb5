"""What the generated clients are built on: sending, trying again, closing."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from typing import Any, Generic, Self, TypeVar

import attrs
import httpx

from . import calls
from .calls import Settings
from .errors import connection_error, status_error
from .operations import Operation
from .options import RequestOptions
from .retries import Attempts
from .unset import UNSET, Unset

T = TypeVar("T")
H = TypeVar("H", bound=httpx.Client | httpx.AsyncClient)


@attrs.define
class Pool(Generic[H]):
    """An httpx client that several of ours share. It is closed when the last of them is."""

    http: H
    owned: bool
    """False: the caller's own httpx client, which is the caller's to close."""
    leases: int = 1


class _Base(Generic[H]):
    """What both clients share. Subclasses add the resources."""

    raise_on_unexpected_status = False
    """For openapi-python-client's own functions, which take this client too."""

    def __init__(self, settings: Settings, pool: Pool[H]) -> None:
        self._settings = settings
        self._pool = pool
        self._closed = False

    @property
    def base_url(self) -> str:
        """The API's base URL, without a slash at the end."""
        return self._settings.base_url

    @property
    def timeout(self) -> httpx.Timeout:
        """Of each attempt."""
        return self._settings.timeout

    @property
    def max_retries(self) -> int:
        """How often a failed attempt may be repeated."""
        return self._settings.max_retries

    def with_options(
        self,
        *,
        base_url: str | Unset = UNSET,
        timeout: float | httpx.Timeout | None | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        total_timeout: float | None | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> Self:
        """A client of its own that differs in these settings. This one stays as it is.

        Both use one connection pool, which is closed when both are. `headers` are added to those of this client.
        """
        changes: dict[str, Any] = {"base_url": base_url, "max_retries": max_retries, "total_timeout": total_timeout}
        if not isinstance(timeout, Unset):
            changes["timeout"] = timeout if isinstance(timeout, httpx.Timeout) else httpx.Timeout(timeout)
        if not isinstance(headers, Unset):
            changes["headers"] = {**self._settings.headers, **{name.lower(): value for name, value in headers.items()}}
        self._pool.leases += 1
        other = type(self).__new__(type(self))
        other.__dict__.update({k: v for k, v in self.__dict__.items() if k not in self._resources()})
        settings = attrs.evolve(self._settings, **{k: v for k, v in changes.items() if not isinstance(v, Unset)})
        _Base.__init__(other, settings, self._pool)
        return other

    @classmethod
    def _resources(cls) -> frozenset[str]:
        """Attributes that hold on to this very client, which `with_options` must not take over."""
        return frozenset()

    def _check(self, operation: Operation[Any], request: dict[str, Any], options: RequestOptions) -> None:
        """Refuse what would be refused when sending, without sending."""
        calls.prepare(self._settings, operation, request, options)

    def _path_default(self, name: str, value: str | None) -> str:
        """The path parameter's value: the call's, or else the client's. Raises `TypeError` when there is neither."""
        found = value if value is not None else self._settings.path_defaults.get(name)
        if found is None:
            raise TypeError(f"{name} is needed: give it to this call, or to the client")
        return found

    def _http(self) -> H:
        if self._closed:
            raise RuntimeError("the client is closed")
        return self._pool.http

    def _release(self) -> bool:
        """Give up the pool, once. True: nobody else uses it, close it."""
        if self._closed:
            return False
        self._closed = True
        self._pool.leases -= 1
        return self._pool.leases == 0 and self._pool.owned

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"


class SyncClient(_Base[httpx.Client]):
    """A client. Safe to use from several threads at once."""

    def _open(self, settings: Settings, http_client: httpx.Client | None, **httpx_arguments: Any) -> None:
        """Finish the construction: settings, and the caller's httpx client or one made with these arguments."""
        http = http_client if http_client is not None else httpx.Client(**calls.for_httpx(settings, httpx_arguments))
        super().__init__(settings, Pool(http, owned=http_client is None))

    def _send(self, operation: Operation[T], request: dict[str, Any], options: RequestOptions) -> T:
        """Make one call. Raises what `errors.py` lists."""
        return operation.decode(self._send_raw(operation, request, options))

    def _send_raw(self, operation: Operation[Any], request: dict[str, Any], options: RequestOptions) -> Any:
        """Make one call, and give what its body holds as it came: the JSON value, the text, the bytes."""
        arguments = calls.prepare(self._settings, operation, request, options)
        attempts = calls.attempts(self._settings, operation, options, arguments)
        return calls.content(operation, self._answer(arguments, attempts), self._settings.provider)

    def _answer(self, arguments: dict[str, Any], attempts: Attempts, *, stream: bool = False) -> httpx.Response:
        """The successful answer, after as many attempts as it takes and is allowed.

        With `stream`, its body is still to come, and the caller closes it. Raises what `errors.py` lists.
        """
        http = self._http()
        auth = None if calls.is_foreign(arguments) else httpx.USE_CLIENT_DEFAULT
        while True:
            attempts.made += 1
            try:
                response = http.send(calls.build_request(http, arguments, attempts), stream=stream, auth=auth)
                if not response.is_success:
                    response.read()
            except httpx.HTTPError as error:
                wait = attempts.after_error(error)
                if wait is None:
                    raise connection_error(error, provider=self._settings.provider) from error
            else:
                calls.note(response)
                if response.is_success:
                    return response
                wait = attempts.after_response(response)
                if wait is None:
                    raise status_error(response, provider=self._settings.provider)
            time.sleep(wait)

    def get_httpx_client(self) -> httpx.Client:
        """An httpx client with this client's address, headers and timeout, for openapi-python-client's own functions."""
        return self._http()

    def close(self) -> None:
        """Close the connections. Twice is fine."""
        if self._release():
            self._pool.http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncClient(_Base[httpx.AsyncClient]):
    """A client for asyncio. Safe to use from several tasks at once."""

    def _open(self, settings: Settings, http_client: httpx.AsyncClient | None, **httpx_arguments: Any) -> None:
        """Finish the construction: settings, and the caller's httpx client or one made with these arguments."""
        http = http_client if http_client is not None else httpx.AsyncClient(**calls.for_httpx(settings, httpx_arguments))
        super().__init__(settings, Pool(http, owned=http_client is None))

    async def _send(self, operation: Operation[T], request: dict[str, Any], options: RequestOptions) -> T:
        """Make one call. Raises what `errors.py` lists."""
        return operation.decode(await self._send_raw(operation, request, options))

    async def _send_raw(self, operation: Operation[Any], request: dict[str, Any], options: RequestOptions) -> Any:
        """Make one call, and give what its body holds as it came: the JSON value, the text, the bytes."""
        arguments = calls.prepare(self._settings, operation, request, options)
        attempts = calls.attempts(self._settings, operation, options, arguments)
        return calls.content(operation, await self._answer(arguments, attempts), self._settings.provider)

    async def _answer(self, arguments: dict[str, Any], attempts: Attempts, *, stream: bool = False) -> httpx.Response:
        """The successful answer, after as many attempts as it takes and is allowed.

        With `stream`, its body is still to come, and the caller closes it. Raises what `errors.py` lists.
        """
        http = self._http()
        auth = None if calls.is_foreign(arguments) else httpx.USE_CLIENT_DEFAULT
        while True:
            attempts.made += 1
            try:
                response = await http.send(calls.build_request(http, arguments, attempts), stream=stream, auth=auth)
                if not response.is_success:
                    await response.aread()
            except httpx.HTTPError as error:
                wait = attempts.after_error(error)
                if wait is None:
                    raise connection_error(error, provider=self._settings.provider) from error
            else:
                calls.note(response)
                if response.is_success:
                    return response
                wait = attempts.after_response(response)
                if wait is None:
                    raise status_error(response, provider=self._settings.provider)
            await asyncio.sleep(wait)

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """An httpx client with this client's address, headers and timeout, for openapi-python-client's own functions."""
        return self._http()

    async def close(self) -> None:
        """Close the connections. Twice is fine."""
        if self._release():
            await self._pool.http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()

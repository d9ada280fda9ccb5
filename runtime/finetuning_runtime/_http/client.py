"""What the generated clients are built on: settings, further clients with other settings, raw requests, closing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, Unpack

import httpx

from .._errors.redaction import shown
from .._errors.tracebacks import Shielded
from .._values.unset import UNSET
from . import logs
from .configuration import ClientArgument, Value, changed
from .options import ClientOptions, RequestOptions, httpx_arguments_of
from .outgoing import attempts, to_own_server
from .pool import LoopPool, Pool, made
from .settings import Settings
from .sync_session import HttpxSession
from .tls import default_context
from .verbs import AsyncVerbs, SyncVerbs

if TYPE_CHECKING:
    from .async_session import AsyncHttpxSession

T = TypeVar("T")
S = TypeVar("S", bound="HttpxSession | AsyncHttpxSession")


class _Base(Shielded, Generic[S]):
    """What both clients share. Subclasses add the resources."""

    raise_on_unexpected_status = False
    """For openapi-python-client's own functions, which take this client too."""

    _session: S

    @property
    def base_url(self) -> str:
        """The API's base URL, without a slash at the end."""
        return self._session.settings.base_url

    @property
    def timeout(self) -> httpx.Timeout:
        """Of each attempt."""
        return self._session.settings.timeout

    @property
    def max_retries(self) -> int:
        """How often a failed attempt may be repeated."""
        return self._session.settings.max_retries

    @property
    def is_closed(self) -> bool:
        """Whether it was closed. It can then send nothing more."""
        return self._session.is_closed

    def _with(self, arguments: Sequence[ClientArgument], values: Mapping[str, Value], options: ClientOptions) -> Self:
        """A client of its own that differs in these settings and uses the same connections; see `with_options`."""
        session = self._session.with_settings(changed(self._session.settings, arguments, values, options))
        other = type(self).__new__(type(self))
        # Resources and the httpx client that was handed out belong to this client's own session.
        mine = self.__dict__.copy()  # at once: another thread may be asking for a resource
        kept = {name: value for name, value in mine.items() if not _is_cached(type(self), name)}
        other.__dict__.update(kept, _session=session)
        return other

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={shown(self.base_url)!r})"


def _is_cached(cls: type, name: str) -> bool:
    return name == "_handed_out" or isinstance(getattr(cls, name, None), cached_property)


class SyncClient(SyncVerbs, _Base[HttpxSession]):
    """A client. Safe to use from several threads at once."""

    _handed_out: httpx.Client | None = None

    def _open(self, settings: Settings, http_client: httpx.Client | None, **httpx_arguments: Any) -> None:
        """Finish the construction: settings, and the caller's httpx client or one made with these arguments."""
        given = httpx_arguments_of(http_client, httpx.Client, "handle_request", httpx_arguments)
        own = {"verify": default_context(), **given}
        logs.mask_httpx()
        pool: Pool[httpx.Client]
        if http_client is not None:
            pool = Pool(http_client, owned=False)
        elif "transport" in given:
            pool = Pool(made(httpx.Client, own), owned=True)
        else:
            from .timed_connections import timed  # what has a transport of the caller's does not need httpcore

            def make() -> httpx.Client:
                return timed(made(httpx.Client, own))

            pool = Pool(make(), owned=True, make=make)
        self._session = HttpxSession(settings, pool)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Call an operation that the contract does not have, with this client's credentials, retries and errors.

        Args:
            method: Such as `GET`. After a failure that leaves its fate open, a POST or PATCH is sent again only with an
                `idempotency_key`.
            path: Below the base URL, as it is on the wire: `/models`.
            query: Query parameters; a mapping within becomes `name[key]=value`.
            json: The body, as a JSON value. Left out: none.

        Returns:
            The JSON value of the response, or else its text; None when it is empty.

        Raises:
            TypeError, ValueError: An argument cannot be sent.
            APIError: As any call.
        """
        from .raw_request import value_of  # for few programs, which would all import it

        return value_of(self._exchange(method, path, query, json, options))

    def _cast(
        self,
        method: str,
        path: str,
        cast_to: type[T],
        query: Mapping[str, Any] | None,
        body: Any,
        options: RequestOptions,
    ) -> T:
        from .raw_request import cast

        return cast(self._exchange(method, path, query, body, options), cast_to, self._session.settings.provider)

    def _exchange(
        self, method: str, path: str, query: Mapping[str, Any] | None, json: Any, options: RequestOptions
    ) -> httpx.Response:
        from .raw_request import raw_request

        settings = self._session.settings
        operation, request = raw_request(settings.provider, method, path, query, json)
        outgoing = to_own_server(settings, operation, request, options)
        return self._session.exchange(outgoing, attempts(settings, operation, options, outgoing))

    def get_httpx_client(self) -> httpx.Client:
        """An httpx client with this client's address, headers and timeout, for openapi-python-client's own functions.

        It sends through the same connections, and until this client is closed.
        """
        from .passthrough import PassThrough, arguments  # for few programs

        self._session.refuse_closed()
        if self._handed_out is None or self._handed_out.is_closed:
            self._handed_out = httpx.Client(**arguments(self._session.settings), transport=PassThrough(self._session))
        return self._handed_out

    def close(self) -> None:
        """Close the connections, unless another client uses them too. Twice is fine."""
        self._session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncClient(AsyncVerbs, _Base["AsyncHttpxSession"]):
    """A client for asyncio. Safe to use from several tasks at once."""

    _handed_out: httpx.AsyncClient | None = None

    def _open(self, settings: Settings, http_client: httpx.AsyncClient | None, **httpx_arguments: Any) -> None:
        """Finish the construction: settings, and the caller's httpx client or one made with these arguments."""
        from .async_session import AsyncHttpxSession  # what is not asynchronous never needs it

        given = httpx_arguments_of(http_client, httpx.AsyncClient, "handle_async_request", httpx_arguments)
        own = {"verify": default_context(), **given}
        pool: Pool[httpx.AsyncClient]
        if http_client is not None:
            pool = Pool(http_client, owned=False)
        elif "transport" in given:  # there is only this one, for all event loops
            pool = Pool(made(httpx.AsyncClient, own), owned=True)
        else:
            pool = LoopPool(lambda: made(httpx.AsyncClient, own))
        logs.mask_httpx()
        self._session = AsyncHttpxSession(settings, pool)

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """As `SyncClient.request`: call an operation that the contract does not have."""
        from .raw_request import value_of  # for few programs, which would all import it

        return value_of(await self._exchange(method, path, query, json, options))

    async def _cast(
        self,
        method: str,
        path: str,
        cast_to: type[T],
        query: Mapping[str, Any] | None,
        body: Any,
        options: RequestOptions,
    ) -> T:
        from .raw_request import cast

        return cast(await self._exchange(method, path, query, body, options), cast_to, self._session.settings.provider)

    async def _exchange(
        self, method: str, path: str, query: Mapping[str, Any] | None, json: Any, options: RequestOptions
    ) -> httpx.Response:
        from .raw_request import raw_request

        settings = self._session.settings
        operation, request = raw_request(settings.provider, method, path, query, json)
        outgoing = to_own_server(settings, operation, request, options)
        return await self._session.exchange(outgoing, attempts(settings, operation, options, outgoing))

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """An httpx client with this client's address, headers and timeout, for openapi-python-client's own functions.

        It sends through the same connections, and until this client is closed.
        """
        from .passthrough import AsyncPassThrough, arguments  # for few programs

        self._session.refuse_closed()
        if self._handed_out is None or self._handed_out.is_closed:
            self._handed_out = httpx.AsyncClient(
                **arguments(self._session.settings), transport=AsyncPassThrough(self._session)
            )
        return self._handed_out

    async def close(self) -> None:
        """Close the connections, unless another client uses them too. Twice is fine."""
        await self._session.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()

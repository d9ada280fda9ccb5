"""What the generated clients are built on: sending, trying again, closing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, Unpack

import httpx

from .._errors.exceptions import connection_error, status_error
from .._errors.redaction import shown
from .._values.operations import Operation
from .._values.unset import UNSET
from . import calls, logs
from .calls import Settings
from .options import ClientOptions, RequestOptions, httpx_arguments_of
from .pool import AsyncThrough, LoopPool, Pool, Through, made
from .retries import Attempts
from .tls import default_trust

if TYPE_CHECKING:
    from .configuration import ClientArgument, Value

T = TypeVar("T")
H = TypeVar("H", bound=httpx.Client | httpx.AsyncClient)


class _Base(Generic[H]):
    """What both clients share. Subclasses add the resources."""

    raise_on_unexpected_status = False
    """For openapi-python-client's own functions, which take this client too."""

    _settings: Settings
    _pool: Pool[H]

    def _begin(self, settings: Settings, pool: Pool[H]) -> None:
        logs.mask_httpx()
        self._settings = settings
        self._pool = pool
        self._lease = pool.lease(self)

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

    @property
    def is_closed(self) -> bool:
        """Whether it was closed. It can then send nothing more."""
        return not self._lease.alive

    def _with(self, arguments: Sequence[ClientArgument], values: Mapping[str, Value], options: ClientOptions) -> Self:
        """A client of its own that differs in these settings and uses the same connections; see `with_options`."""
        from .configuration import changed

        settings = changed(self._settings, arguments, values, options)
        self._refuse_closed()
        other = type(self).__new__(type(self))
        # What holds on to this very client must not be taken over: its resources, and its share in the connections.
        mine = self.__dict__.copy()  # at once: another thread may be asking for a resource
        kept = {name: value for name, value in mine.items() if not _is_cached(type(self), name)}
        other.__dict__.update(kept)
        other._begin(settings, self._pool)
        return other

    def _planned(
        self, operation: Operation[Any], request: dict[str, Any], options: RequestOptions
    ) -> tuple[dict[str, Any], Attempts]:
        """What a call is to send, and how often it may. Raises what `calls.prepare` does."""
        arguments = calls.prepare(self._settings, operation, request, options)
        return arguments, calls.attempts(self._settings, operation, options, arguments)

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
        self._refuse_closed()
        return self._pool.http

    def _refuse_closed(self) -> None:
        if self.is_closed:
            raise RuntimeError(f"this client of {self._settings.provider} is closed; make a new one")

    def _prepared(self, http: H, arguments: Mapping[str, Any], attempts: Attempts) -> httpx.Request:
        """The request of the next attempt."""
        attempts.made += 1
        try:
            request = calls.build_request(http, arguments, attempts)
        except httpx.InvalidURL as error:
            if calls.is_foreign(arguments):
                raise connection_error(error, provider=self._settings.provider) from None
            raise ValueError(f"the address of this call cannot be sent: {error}") from None
        logs.sending(request, attempts.made, self._settings)
        return request

    def _failed(self, error: httpx.HTTPError, request: httpx.Request, attempts: Attempts) -> float:
        """Seconds to wait after an attempt that brought no answer. Raises `APIConnectionError` if it was the last."""
        wait = attempts.after_error(error)
        name = type(error).__name__
        if wait is None:
            logs.ended(request, name, attempts.clock.now() - attempts.began, attempts.made)
            raise connection_error(error, provider=self._settings.provider) from error
        logs.repeating(request, name, wait)
        return wait

    def _answered(self, response: httpx.Response, attempts: Attempts) -> float | None:
        """Seconds to wait after an answer, None if it is a success. Raises `APIStatusError` if it is a final error."""
        response.extensions["retries_taken"] = attempts.made - 1
        calls.note(response)
        logs.received(response)
        status = str(response.status_code)
        wait = None if response.is_success else attempts.after_response(response)
        if wait is not None:
            logs.repeating(response.request, status, wait)
            return wait
        logs.ended(response.request, status, attempts.clock.now() - attempts.began, attempts.made)
        if not response.is_success:
            raise status_error(response, provider=self._settings.provider)
        return None

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={shown(self.base_url)!r})"


def _is_cached(cls: type, name: str) -> bool:
    return name in {"_lease", "_handed_out"} or isinstance(getattr(cls, name, None), cached_property)


class SyncClient(_Base[httpx.Client]):
    """A client. Safe to use from several threads at once."""

    _handed_out: httpx.Client | None = None

    def _open(self, settings: Settings, http_client: httpx.Client | None, **httpx_arguments: Any) -> None:
        """Finish the construction: settings, and the caller's httpx client or one made with these arguments."""
        given = httpx_arguments_of(http_client, httpx.Client, "handle_request", httpx_arguments)
        own = {"verify": default_trust(), **given}
        http = made(httpx.Client, own) if http_client is None else http_client
        self._begin(settings, Pool(http, owned=http_client is None))

    def _send(self, operation: Operation[T], request: dict[str, Any], options: RequestOptions) -> T:
        """Make one call. Raises what `errors.py` lists."""
        value, response = self._fetch(operation, request, options)
        return calls.decoded(operation, value, response)

    def _fetch(
        self, operation: Operation[Any], request: dict[str, Any], options: RequestOptions
    ) -> tuple[Any, httpx.Response]:
        """Make one call, and give what its body holds as it came (the JSON value, the text, the bytes), and the answer."""
        arguments, attempts = self._planned(operation, request, options)
        response = self._answer(arguments, attempts)
        return calls.content(operation, response, self._settings.provider), response

    def _answer(self, arguments: dict[str, Any], attempts: Attempts, *, stream: bool = False) -> httpx.Response:
        """The successful answer, after as many attempts as it takes and is allowed.

        With `stream`, its body is still to come, and the caller closes it. Raises what `errors.py` lists.
        """
        http = self._http()
        while True:
            request = self._prepared(http, self._authorized(arguments), attempts)
            try:
                response = self._attempt(http, request, arguments, attempts, stream=stream)
            except httpx.HTTPError as error:
                wait = self._failed(error, request, attempts)
            else:
                after_answer = self._answered(response, attempts)
                if after_answer is None:
                    return response
                wait = after_answer
            attempts.clock.sleep(wait)

    def _authorized(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """The arguments for an attempt, with the credentials that are asked for anew."""
        if not arguments.get("tokens"):
            return arguments
        from .token_provider import ask

        return {**arguments, "headers": arguments["headers"] | ask(arguments["tokens"])}

    def _attempt(
        self,
        http: httpx.Client,
        request: httpx.Request,
        arguments: dict[str, Any],
        attempts: Attempts,
        *,
        stream: bool,
    ) -> httpx.Response:
        auth = None if calls.is_foreign(arguments) else httpx.USE_CLIENT_DEFAULT
        try:
            with logs.Masked(self._settings):
                response = http.send(request, stream=True, auth=auth, follow_redirects=False)
        except httpx.HTTPStatusError as error:  # a hook of the caller's own httpx client
            return error.response
        if stream and response.is_success:
            calls.expect_body(response, None, attempts)
            return response
        try:
            calls.expect_body(response, arguments["timeout"], attempts)
            response.read()
            calls.refuse_partial(response)
        except httpx.HTTPError as error:
            return calls.without_body(response, error, self._settings.provider)
        finally:
            response.close()
        return response

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
            The JSON value of the answer, or else its text; None when it is empty.

        Raises:
            TypeError, ValueError: An argument cannot be sent.
            APIError: As any call.
        """
        from .raw_request import free_call, value_of

        operation, request = free_call(self._settings.provider, method, path, query, json)
        arguments, attempts = self._planned(operation, request, options)
        return value_of(self._answer(arguments, attempts))

    def get_httpx_client(self) -> httpx.Client:
        """An httpx client with this client's address, headers and timeout, for openapi-python-client's own functions.

        It sends through the same connections, and until this client is closed.
        """
        self._refuse_closed()
        if self._handed_out is None or self._handed_out.is_closed:
            self._handed_out = httpx.Client(**calls.for_httpx(self._settings), transport=Through(self))
        return self._handed_out

    def close(self) -> None:
        """Close the connections, unless another client uses them too. Twice is fine."""
        self._lease()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncClient(_Base[httpx.AsyncClient]):
    """A client for asyncio. Safe to use from several tasks at once."""

    _handed_out: httpx.AsyncClient | None = None

    def _open(self, settings: Settings, http_client: httpx.AsyncClient | None, **httpx_arguments: Any) -> None:
        """Finish the construction: settings, and the caller's httpx client or one made with these arguments."""
        given = httpx_arguments_of(http_client, httpx.AsyncClient, "handle_async_request", httpx_arguments)
        own = {"verify": default_trust(), **given}
        if http_client is not None:
            self._begin(settings, Pool(http_client, owned=False))
        elif "transport" in given:  # there is only this one, for all event loops
            self._begin(settings, Pool(made(httpx.AsyncClient, own), owned=True))
        else:
            self._begin(settings, LoopPool(lambda: made(httpx.AsyncClient, own)))

    async def _send(self, operation: Operation[T], request: dict[str, Any], options: RequestOptions) -> T:
        """Make one call. Raises what `errors.py` lists."""
        value, response = await self._fetch(operation, request, options)
        return calls.decoded(operation, value, response)

    async def _fetch(
        self, operation: Operation[Any], request: dict[str, Any], options: RequestOptions
    ) -> tuple[Any, httpx.Response]:
        """Make one call, and give what its body holds as it came (the JSON value, the text, the bytes), and the answer."""
        arguments, attempts = self._planned(operation, request, options)
        response = await self._answer(arguments, attempts)
        return calls.content(operation, response, self._settings.provider), response

    async def _answer(self, arguments: dict[str, Any], attempts: Attempts, *, stream: bool = False) -> httpx.Response:
        """The successful answer, after as many attempts as it takes and is allowed.

        With `stream`, its body is still to come, and the caller closes it. Raises what `errors.py` lists.
        """
        http = self._http()
        while True:
            request = self._prepared(http, await self._authorized(arguments), attempts)
            try:
                response = await self._attempt(http, request, arguments, attempts, stream=stream)
            except httpx.HTTPError as error:
                wait = self._failed(error, request, attempts)
            else:
                after_answer = self._answered(response, attempts)
                if after_answer is None:
                    return response
                wait = after_answer
            await attempts.clock.sleep_async(wait)

    async def _authorized(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """The arguments for an attempt, with the credentials that are asked for anew."""
        if not arguments.get("tokens"):
            return arguments
        from .token_provider import ask_async

        return {**arguments, "headers": arguments["headers"] | await ask_async(arguments["tokens"])}

    async def _attempt(
        self,
        http: httpx.AsyncClient,
        request: httpx.Request,
        arguments: dict[str, Any],
        attempts: Attempts,
        *,
        stream: bool,
    ) -> httpx.Response:
        auth = None if calls.is_foreign(arguments) else httpx.USE_CLIENT_DEFAULT
        try:
            with logs.Masked(self._settings):
                response = await http.send(request, stream=True, auth=auth, follow_redirects=False)
        except httpx.HTTPStatusError as error:  # a hook of the caller's own httpx client
            return error.response
        if stream and response.is_success:
            calls.expect_body(response, None, attempts)
            return response
        try:
            calls.expect_body(response, arguments["timeout"], attempts)
            await response.aread()
            calls.refuse_partial(response)
        except httpx.HTTPError as error:
            return calls.without_body(response, error, self._settings.provider)
        finally:
            await response.aclose()
        return response

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
        from .raw_request import free_call, value_of

        operation, request = free_call(self._settings.provider, method, path, query, json)
        arguments, attempts = self._planned(operation, request, options)
        return value_of(await self._answer(arguments, attempts))

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """An httpx client with this client's address, headers and timeout, for openapi-python-client's own functions.

        It sends through the same connections, and until this client is closed.
        """
        self._refuse_closed()
        if self._handed_out is None or self._handed_out.is_closed:
            self._handed_out = httpx.AsyncClient(**calls.for_httpx(self._settings), transport=AsyncThrough(self))
        return self._handed_out

    async def close(self) -> None:
        """Close the connections, unless another client uses them too. Twice is fine."""
        if self._lease():
            await self._pool.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()

# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
"""The clients of Dataherald."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, Unpack

import httpx

from finetuning_runtime._http.client import AsyncClient as _AsyncClient, SyncClient as _SyncClient
from finetuning_runtime._http.configuration import Value, configure
from finetuning_runtime._http.options import DEFAULT_TIMEOUT, ClientOptions
from finetuning_runtime._responses.dialect import Dialect

if TYPE_CHECKING:
    from .raw_responses import AsyncClientWithRawResponse, ClientWithRawResponse
    from .resources.database_connections import AsyncDatabaseConnections, DatabaseConnections
    from .resources.finetunings import AsyncFinetunings, Finetunings
    from .resources.golden_sqls import AsyncGoldenSqls, GoldenSqls
    from .streaming_responses import AsyncClientWithStreamingResponse, ClientWithStreamingResponse

_ARGUMENTS = ()
_CREDENTIALS = ()
_DIALECT = Dialect(message=("description",), code=("error_code",), body=(), request_id_headers=())


class Client(_SyncClient):
    """A client of Dataherald. Safe to use from several threads at once.

    Args:
        base_url: Where the API is. Default: the environment variable DATAHERALD_BASE_URL, or else http://localhost.
        timeout: Of each attempt, in seconds. Default: 600, of which 5 to connect.
        max_retries: How often a failed attempt may be repeated. Default: 2. What creates something is repeated only where it cannot have arrived.
        total_timeout: Seconds after which no further attempt of a call begins. Default: no limit.
        default_headers: Sent with every request.
        default_query: Query parameters of every request.
        strict: Whether arguments that break the contract are refused before anything is sent. False: they are sent as they are, to a server that takes more than the contract says.
        http_client: An httpx client to send through. The caller closes it, and it decides on the four settings below. Redirects are never followed: the keys are for one server.
        transport: As in httpx.
        proxy: As in httpx. Default: by the environment.
        verify: As in httpx.
        http2: As in httpx; needs `httpx[http2]`.

    Raises:
        ConfigurationError: A credential is missing, or the base URL cannot be used.
        TypeError, ValueError: An argument cannot be used.
    """

    def __init__(
        self,
        *,
        base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        total_timeout: float | None = None,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, Any] | None = None,
        strict: bool = True,
        http_client: httpx.Client | None = None,
        transport: httpx.BaseTransport | None = None,
        proxy: str | httpx.Proxy | None = None,
        verify: ssl.SSLContext | str | bool = True,
        http2: bool = False,
    ) -> None:
        settings = configure(
            provider="Dataherald",
            arguments=_ARGUMENTS,
            credentials=_CREDENTIALS,
            values={},
            base_url=base_url,
            base_url_environment="DATAHERALD_BASE_URL",
            default_base_url="http://localhost",
            timeout=timeout,
            max_retries=max_retries,
            total_timeout=total_timeout,
            default_headers=default_headers,
            default_query=default_query,
            strict=strict,
            dialect=_DIALECT,
        )
        self._open(settings, http_client, transport=transport, proxy=proxy, verify=verify, http2=http2)

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """A new client that differs in these settings, which are those of the constructor. This one stays as it is.

        Both use the same connections, which are closed when both clients are closed or forgotten.

        Raises:
            ConfigurationError, TypeError, ValueError: As for a new client.
            RuntimeError: This client is closed.
        """
        values: dict[str, Value] = {}
        return self._with(_ARGUMENTS, values, options)

    copy = with_options
    """What the vendors' SDKs call it too."""

    @cached_property
    def with_raw_response(self) -> ClientWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from .raw_responses import ClientWithRawResponse

        return ClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClientWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from .streaming_responses import ClientWithStreamingResponse

        return ClientWithStreamingResponse(self)

    @cached_property
    def database_connections(self) -> DatabaseConnections:
        """`client.database_connections`."""
        from .resources.database_connections import DatabaseConnections

        return DatabaseConnections(self._session)

    @cached_property
    def finetunings(self) -> Finetunings:
        """`client.finetunings`."""
        from .resources.finetunings import Finetunings

        return Finetunings(self._session)

    @cached_property
    def golden_sqls(self) -> GoldenSqls:
        """`client.golden_sqls`."""
        from .resources.golden_sqls import GoldenSqls

        return GoldenSqls(self._session)


class AsyncClient(_AsyncClient):
    """A client of Dataherald, for asyncio. Safe to use from several tasks at once, and from one event loop after the other.

    Args:
        base_url: Where the API is. Default: the environment variable DATAHERALD_BASE_URL, or else http://localhost.
        timeout: Of each attempt, in seconds. Default: 600, of which 5 to connect.
        max_retries: How often a failed attempt may be repeated. Default: 2. What creates something is repeated only where it cannot have arrived.
        total_timeout: Seconds after which no further attempt of a call begins. Default: no limit.
        default_headers: Sent with every request.
        default_query: Query parameters of every request.
        strict: Whether arguments that break the contract are refused before anything is sent. False: they are sent as they are, to a server that takes more than the contract says.
        http_client: An httpx client to send through. The caller closes it, and it decides on the four settings below. Redirects are never followed: the keys are for one server.
        transport: As in httpx.
        proxy: As in httpx. Default: by the environment.
        verify: As in httpx.
        http2: As in httpx; needs `httpx[http2]`.

    Raises:
        ConfigurationError: A credential is missing, or the base URL cannot be used.
        TypeError, ValueError: An argument cannot be used.
    """

    def __init__(
        self,
        *,
        base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        total_timeout: float | None = None,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, Any] | None = None,
        strict: bool = True,
        http_client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        proxy: str | httpx.Proxy | None = None,
        verify: ssl.SSLContext | str | bool = True,
        http2: bool = False,
    ) -> None:
        settings = configure(
            provider="Dataherald",
            arguments=_ARGUMENTS,
            credentials=_CREDENTIALS,
            values={},
            base_url=base_url,
            base_url_environment="DATAHERALD_BASE_URL",
            default_base_url="http://localhost",
            timeout=timeout,
            max_retries=max_retries,
            total_timeout=total_timeout,
            default_headers=default_headers,
            default_query=default_query,
            strict=strict,
            dialect=_DIALECT,
        )
        self._open(settings, http_client, transport=transport, proxy=proxy, verify=verify, http2=http2)

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """A new client that differs in these settings, which are those of the constructor. This one stays as it is.

        Both use the same connections, which are closed when both clients are closed or forgotten.

        Raises:
            ConfigurationError, TypeError, ValueError: As for a new client.
            RuntimeError: This client is closed.
        """
        values: dict[str, Value] = {}
        return self._with(_ARGUMENTS, values, options)

    copy = with_options
    """What the vendors' SDKs call it too."""

    @cached_property
    def with_raw_response(self) -> AsyncClientWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from .raw_responses import AsyncClientWithRawResponse

        return AsyncClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncClientWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from .streaming_responses import AsyncClientWithStreamingResponse

        return AsyncClientWithStreamingResponse(self)

    @cached_property
    def database_connections(self) -> AsyncDatabaseConnections:
        """`client.database_connections`."""
        from .resources.database_connections import AsyncDatabaseConnections

        return AsyncDatabaseConnections(self._session)

    @cached_property
    def finetunings(self) -> AsyncFinetunings:
        """`client.finetunings`."""
        from .resources.finetunings import AsyncFinetunings

        return AsyncFinetunings(self._session)

    @cached_property
    def golden_sqls(self) -> AsyncGoldenSqls:
        """`client.golden_sqls`."""
        from .resources.golden_sqls import AsyncGoldenSqls

        return AsyncGoldenSqls(self._session)

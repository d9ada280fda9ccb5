# Generated from specs/portkey.yaml (sha256 b3f8e791a5e2e75cf0001b52704f2fb572e731ea5c66bb86d4932629fb39dfbd) by `make generate`. Do not edit.
"""The clients of Portkey."""

from __future__ import annotations

import ssl
from collections.abc import Awaitable, Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, Unpack

import httpx

from finetuning_runtime._http.client import AsyncClient as _AsyncClient, SyncClient as _SyncClient
from finetuning_runtime._http.configuration import ClientArgument, Value, configure
from finetuning_runtime._http.options import DEFAULT_TIMEOUT, ClientOptions
from finetuning_runtime._responses.dialect import Dialect

if TYPE_CHECKING:
    from .raw_responses import AsyncClientWithRawResponse, ClientWithRawResponse
    from .resources.files import AsyncFiles, Files
    from .resources.fine_tuning import AsyncFineTuning, FineTuning
    from .streaming_responses import AsyncClientWithStreamingResponse, ClientWithStreamingResponse

_ARGUMENTS = (
    ClientArgument(
        "api_key", environment="PORTKEY_API_KEY", header="x-portkey-api-key", prefix="", path=None, json=False
    ),
    ClientArgument(
        "virtual_key",
        environment="PORTKEY_VIRTUAL_KEY",
        header="x-portkey-virtual-key",
        prefix="",
        path=None,
        json=False,
    ),
    ClientArgument("provider", environment=None, header="x-portkey-provider", prefix="", path=None, json=False),
    ClientArgument("authorization", environment=None, header="Authorization", prefix="Bearer ", path=None, json=False),
    ClientArgument("config", environment=None, header="x-portkey-config", prefix="", path=None, json=True),
    ClientArgument("custom_host", environment=None, header="x-portkey-custom-host", prefix="", path=None, json=False),
    ClientArgument("trace_id", environment=None, header="x-portkey-trace-id", prefix="", path=None, json=False),
    ClientArgument("metadata", environment=None, header="x-portkey-metadata", prefix="", path=None, json=True),
)
_CREDENTIALS = (
    ("api_key", "virtual_key"),
    ("api_key", "authorization", "provider"),
    ("api_key", "config"),
    ("api_key", "authorization", "provider", "custom_host"),
)
_DIALECT = Dialect(message=(), code=(), body=("error",), request_id_headers=("x-portkey-trace-id",))


class Client(_SyncClient):
    """A client of Portkey. Safe to use from several threads at once.

    Args:
        api_key: The key of the Portkey account. A gateway of one's own takes any. Default: the
            environment variable PORTKEY_API_KEY.
        virtual_key: A key that Portkey keeps and that stands for a provider and the credentials
            there. Default: the environment variable PORTKEY_VIRTUAL_KEY.
        provider: The provider that takes the call, such as openai or fireworks-ai.
        authorization: The provider's own key, without `Bearer`. A function that gives it is
            asked before each attempt, so that it may expire.
        config: A config, as the id of a stored one or as JSON. A mapping is sent as JSON.
        custom_host: The base address to call in place of the provider's own.
        trace_id: What Portkey's logs know the calls by.
        metadata: Labels of the caller's own for Portkey's logs. A mapping is sent as JSON.
        base_url: Where the API is. Default: the environment variable PORTKEY_BASE_URL, or else https://api.portkey.ai/v1.
        timeout: Of each attempt, in seconds. Default: 600, of which 5 to connect.
        max_retries: How often a failed attempt may be repeated. Default: 2. What creates something is repeated only where it cannot have arrived.
        total_timeout: Seconds after which no further attempt of a call begins. Default: no limit.
        default_headers: Sent with every request.
        default_query: Query parameters of every request.
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
        api_key: str | None = None,
        *,
        virtual_key: str | None = None,
        provider: str | None = None,
        authorization: str | Callable[[], str] | None = None,
        config: str | Mapping[str, Any] | None = None,
        custom_host: str | None = None,
        trace_id: str | None = None,
        metadata: str | Mapping[str, Any] | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        total_timeout: float | None = None,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: httpx.Client | None = None,
        transport: httpx.BaseTransport | None = None,
        proxy: str | httpx.Proxy | None = None,
        verify: ssl.SSLContext | str | bool = True,
        http2: bool = False,
    ) -> None:
        settings = configure(
            provider="Portkey",
            arguments=_ARGUMENTS,
            credentials=_CREDENTIALS,
            values={
                "api_key": api_key,
                "virtual_key": virtual_key,
                "provider": provider,
                "authorization": authorization,
                "config": config,
                "custom_host": custom_host,
                "trace_id": trace_id,
                "metadata": metadata,
            },
            base_url=base_url,
            base_url_environment="PORTKEY_BASE_URL",
            default_base_url="https://api.portkey.ai/v1",
            timeout=timeout,
            max_retries=max_retries,
            total_timeout=total_timeout,
            default_headers=default_headers,
            default_query=default_query,
            dialect=_DIALECT,
        )
        self._open(settings, http_client, transport=transport, proxy=proxy, verify=verify, http2=http2)

    def with_options(
        self,
        *,
        api_key: str | None = None,
        virtual_key: str | None = None,
        provider: str | None = None,
        authorization: str | Callable[[], str] | None = None,
        config: str | Mapping[str, Any] | None = None,
        custom_host: str | None = None,
        trace_id: str | None = None,
        metadata: str | Mapping[str, Any] | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """A new client that differs in these settings, which are those of the constructor. This one stays as it is.

        Both use the same connections, which are closed when both clients are closed or forgotten.

        Raises:
            ConfigurationError, TypeError, ValueError: As for a new client.
            RuntimeError: This client is closed.
        """
        values: dict[str, Value] = {
            "api_key": api_key,
            "virtual_key": virtual_key,
            "provider": provider,
            "authorization": authorization,
            "config": config,
            "custom_host": custom_host,
            "trace_id": trace_id,
            "metadata": metadata,
        }
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
    def files(self) -> Files:
        """`client.files`."""
        from .resources.files import Files

        return Files(self._session)

    @cached_property
    def fine_tuning(self) -> FineTuning:
        """`client.fine_tuning`."""
        from .resources.fine_tuning import FineTuning

        return FineTuning(self._session)


class AsyncClient(_AsyncClient):
    """A client of Portkey, for asyncio. Safe to use from several tasks at once, and from one event loop after the other.

    Args:
        api_key: The key of the Portkey account. A gateway of one's own takes any. Default: the
            environment variable PORTKEY_API_KEY.
        virtual_key: A key that Portkey keeps and that stands for a provider and the credentials
            there. Default: the environment variable PORTKEY_VIRTUAL_KEY.
        provider: The provider that takes the call, such as openai or fireworks-ai.
        authorization: The provider's own key, without `Bearer`. A function that gives it is
            asked before each attempt, so that it may expire.
        config: A config, as the id of a stored one or as JSON. A mapping is sent as JSON.
        custom_host: The base address to call in place of the provider's own.
        trace_id: What Portkey's logs know the calls by.
        metadata: Labels of the caller's own for Portkey's logs. A mapping is sent as JSON.
        base_url: Where the API is. Default: the environment variable PORTKEY_BASE_URL, or else https://api.portkey.ai/v1.
        timeout: Of each attempt, in seconds. Default: 600, of which 5 to connect.
        max_retries: How often a failed attempt may be repeated. Default: 2. What creates something is repeated only where it cannot have arrived.
        total_timeout: Seconds after which no further attempt of a call begins. Default: no limit.
        default_headers: Sent with every request.
        default_query: Query parameters of every request.
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
        api_key: str | None = None,
        *,
        virtual_key: str | None = None,
        provider: str | None = None,
        authorization: str | Callable[[], str | Awaitable[str]] | None = None,
        config: str | Mapping[str, Any] | None = None,
        custom_host: str | None = None,
        trace_id: str | None = None,
        metadata: str | Mapping[str, Any] | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        total_timeout: float | None = None,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        proxy: str | httpx.Proxy | None = None,
        verify: ssl.SSLContext | str | bool = True,
        http2: bool = False,
    ) -> None:
        settings = configure(
            provider="Portkey",
            arguments=_ARGUMENTS,
            credentials=_CREDENTIALS,
            values={
                "api_key": api_key,
                "virtual_key": virtual_key,
                "provider": provider,
                "authorization": authorization,
                "config": config,
                "custom_host": custom_host,
                "trace_id": trace_id,
                "metadata": metadata,
            },
            base_url=base_url,
            base_url_environment="PORTKEY_BASE_URL",
            default_base_url="https://api.portkey.ai/v1",
            timeout=timeout,
            max_retries=max_retries,
            total_timeout=total_timeout,
            default_headers=default_headers,
            default_query=default_query,
            dialect=_DIALECT,
        )
        self._open(settings, http_client, transport=transport, proxy=proxy, verify=verify, http2=http2)

    def with_options(
        self,
        *,
        api_key: str | None = None,
        virtual_key: str | None = None,
        provider: str | None = None,
        authorization: str | Callable[[], str | Awaitable[str]] | None = None,
        config: str | Mapping[str, Any] | None = None,
        custom_host: str | None = None,
        trace_id: str | None = None,
        metadata: str | Mapping[str, Any] | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """A new client that differs in these settings, which are those of the constructor. This one stays as it is.

        Both use the same connections, which are closed when both clients are closed or forgotten.

        Raises:
            ConfigurationError, TypeError, ValueError: As for a new client.
            RuntimeError: This client is closed.
        """
        values: dict[str, Value] = {
            "api_key": api_key,
            "virtual_key": virtual_key,
            "provider": provider,
            "authorization": authorization,
            "config": config,
            "custom_host": custom_host,
            "trace_id": trace_id,
            "metadata": metadata,
        }
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
    def files(self) -> AsyncFiles:
        """`client.files`."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self._session)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuning:
        """`client.fine_tuning`."""
        from .resources.fine_tuning import AsyncFineTuning

        return AsyncFineTuning(self._session)

# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
"""The clients of OpenAI."""

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
    from .resources.models import AsyncModels, Models
    from .resources.uploads import AsyncUploads, Uploads
    from .resources.webhooks import AsyncWebhooks, Webhooks
    from .streaming_responses import AsyncClientWithStreamingResponse, ClientWithStreamingResponse

_ARGUMENTS = (
    ClientArgument(
        "api_key", environment="OPENAI_API_KEY", header="Authorization", prefix="Bearer ", path=None, json=False
    ),
    ClientArgument(
        "organization", environment="OPENAI_ORG_ID", header="OpenAI-Organization", prefix="", path=None, json=False
    ),
    ClientArgument(
        "project", environment="OPENAI_PROJECT_ID", header="OpenAI-Project", prefix="", path=None, json=False
    ),
)
_CREDENTIALS = (("api_key",),)
_DIALECT = Dialect(message=(), code=(), body=("error",), request_id_headers=())


class Client(_SyncClient):
    """A client of OpenAI. Safe to use from several threads at once.

    Args:
        api_key: The API key. A function that gives it is asked before each attempt, so that it
            may expire. Default: the environment variable OPENAI_API_KEY.
        organization: The organization that a request counts for, where the key belongs to
            several. Default: the environment variable OPENAI_ORG_ID.
        project: The project that a request counts for. Default: the environment variable
            OPENAI_PROJECT_ID.
        webhook_secret: The secret of the endpoint that `client.webhooks` verifies messages to.
            Default: the environment variable OPENAI_WEBHOOK_SECRET.
        base_url: Where the API is. Default: the environment variable OPENAI_BASE_URL, or else https://api.openai.com/v1.
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
        api_key: str | Callable[[], str] | None = None,
        *,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | bytes | None = None,
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
            provider="OpenAI",
            arguments=_ARGUMENTS,
            credentials=_CREDENTIALS,
            values={"api_key": api_key, "organization": organization, "project": project},
            base_url=base_url,
            base_url_environment="OPENAI_BASE_URL",
            default_base_url="https://api.openai.com/v1",
            timeout=timeout,
            max_retries=max_retries,
            total_timeout=total_timeout,
            default_headers=default_headers,
            default_query=default_query,
            strict=strict,
            dialect=_DIALECT,
        )
        self._webhook_secret = webhook_secret
        self._open(settings, http_client, transport=transport, proxy=proxy, verify=verify, http2=http2)

    def with_options(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
        organization: str | None = None,
        project: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """A new client that differs in these settings, which are those of the constructor. This one stays as it is.

        Both use the same connections, which are closed when both clients are closed or forgotten.

        Raises:
            ConfigurationError, TypeError, ValueError: As for a new client.
            RuntimeError: This client is closed.
        """
        values: dict[str, Value] = {"api_key": api_key, "organization": organization, "project": project}
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

    @cached_property
    def models(self) -> Models:
        """`client.models`."""
        from .resources.models import Models

        return Models(self._session)

    @cached_property
    def uploads(self) -> Uploads:
        """`client.uploads`."""
        from .resources.uploads import Uploads

        return Uploads(self._session)

    @cached_property
    def webhooks(self) -> Webhooks:
        """`client.webhooks`."""
        from .resources.webhooks import Webhooks

        return Webhooks(self._session, self._webhook_secret)


class AsyncClient(_AsyncClient):
    """A client of OpenAI, for asyncio. Safe to use from several tasks at once, and from one event loop after the other.

    Args:
        api_key: The API key. A function that gives it is asked before each attempt, so that it
            may expire. Default: the environment variable OPENAI_API_KEY.
        organization: The organization that a request counts for, where the key belongs to
            several. Default: the environment variable OPENAI_ORG_ID.
        project: The project that a request counts for. Default: the environment variable
            OPENAI_PROJECT_ID.
        webhook_secret: The secret of the endpoint that `client.webhooks` verifies messages to.
            Default: the environment variable OPENAI_WEBHOOK_SECRET.
        base_url: Where the API is. Default: the environment variable OPENAI_BASE_URL, or else https://api.openai.com/v1.
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
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        *,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | bytes | None = None,
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
            provider="OpenAI",
            arguments=_ARGUMENTS,
            credentials=_CREDENTIALS,
            values={"api_key": api_key, "organization": organization, "project": project},
            base_url=base_url,
            base_url_environment="OPENAI_BASE_URL",
            default_base_url="https://api.openai.com/v1",
            timeout=timeout,
            max_retries=max_retries,
            total_timeout=total_timeout,
            default_headers=default_headers,
            default_query=default_query,
            strict=strict,
            dialect=_DIALECT,
        )
        self._webhook_secret = webhook_secret
        self._open(settings, http_client, transport=transport, proxy=proxy, verify=verify, http2=http2)

    def with_options(
        self,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        organization: str | None = None,
        project: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """A new client that differs in these settings, which are those of the constructor. This one stays as it is.

        Both use the same connections, which are closed when both clients are closed or forgotten.

        Raises:
            ConfigurationError, TypeError, ValueError: As for a new client.
            RuntimeError: This client is closed.
        """
        values: dict[str, Value] = {"api_key": api_key, "organization": organization, "project": project}
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

    @cached_property
    def models(self) -> AsyncModels:
        """`client.models`."""
        from .resources.models import AsyncModels

        return AsyncModels(self._session)

    @cached_property
    def uploads(self) -> AsyncUploads:
        """`client.uploads`."""
        from .resources.uploads import AsyncUploads

        return AsyncUploads(self._session)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """`client.webhooks`."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self._session, self._webhook_secret)

# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
"""The clients of Fireworks."""

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
    from .resources.datasets import AsyncDatasets, Datasets
    from .resources.deployments import AsyncDeployments, Deployments
    from .resources.dpo_jobs import AsyncDpoJobs, DpoJobs
    from .resources.fine_tuning_jobs import AsyncFineTuningJobs, FineTuningJobs
    from .resources.reinforcement_fine_tuning_jobs import AsyncReinforcementFineTuningJobs, ReinforcementFineTuningJobs
    from .resources.supervised_fine_tuning_jobs import AsyncSupervisedFineTuningJobs, SupervisedFineTuningJobs
    from .streaming_responses import AsyncClientWithStreamingResponse, ClientWithStreamingResponse

_ARGUMENTS = (
    ClientArgument(
        "api_key", environment="FIREWORKS_API_KEY", header="Authorization", prefix="Bearer ", path=None, json=False
    ),
    ClientArgument(
        "account_id", environment="FIREWORKS_ACCOUNT_ID", header=None, prefix="", path="account_id", json=False
    ),
)
_CREDENTIALS = (("api_key",),)
_DIALECT = Dialect(message=(), code=(), body=(), request_id_headers=())


class Client(_SyncClient):
    """A client of Fireworks. Safe to use from several threads at once.

    Args:
        api_key: The API key. A function that gives it is asked before each attempt, so that it
            may expire. Default: the environment variable FIREWORKS_API_KEY.
        account_id: The account that a call is about, where the call does not name one. Default:
            the environment variable FIREWORKS_ACCOUNT_ID.
        base_url: Where the API is. Default: the environment variable FIREWORKS_BASE_URL, or else https://api.fireworks.ai.
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
        account_id: str | None = None,
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
            provider="Fireworks",
            arguments=_ARGUMENTS,
            credentials=_CREDENTIALS,
            values={"api_key": api_key, "account_id": account_id},
            base_url=base_url,
            base_url_environment="FIREWORKS_BASE_URL",
            default_base_url="https://api.fireworks.ai",
            timeout=timeout,
            max_retries=max_retries,
            total_timeout=total_timeout,
            default_headers=default_headers,
            default_query=default_query,
            strict=strict,
            dialect=_DIALECT,
        )
        self._open(settings, http_client, transport=transport, proxy=proxy, verify=verify, http2=http2)

    def with_options(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
        account_id: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """A new client that differs in these settings, which are those of the constructor. This one stays as it is.

        Both use the same connections, which are closed when both clients are closed or forgotten.

        Raises:
            ConfigurationError, TypeError, ValueError: As for a new client.
            RuntimeError: This client is closed.
        """
        values: dict[str, Value] = {"api_key": api_key, "account_id": account_id}
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
    def datasets(self) -> Datasets:
        """`client.datasets`."""
        from .resources.datasets import Datasets

        return Datasets(self._session)

    @cached_property
    def deployments(self) -> Deployments:
        """`client.deployments`."""
        from .resources.deployments import Deployments

        return Deployments(self._session)

    @cached_property
    def dpo_jobs(self) -> DpoJobs:
        """`client.dpo_jobs`."""
        from .resources.dpo_jobs import DpoJobs

        return DpoJobs(self._session)

    @cached_property
    def fine_tuning_jobs(self) -> FineTuningJobs:
        """`client.fine_tuning_jobs`."""
        from .resources.fine_tuning_jobs import FineTuningJobs

        return FineTuningJobs(self._session)

    @cached_property
    def reinforcement_fine_tuning_jobs(self) -> ReinforcementFineTuningJobs:
        """`client.reinforcement_fine_tuning_jobs`."""
        from .resources.reinforcement_fine_tuning_jobs import ReinforcementFineTuningJobs

        return ReinforcementFineTuningJobs(self._session)

    @cached_property
    def supervised_fine_tuning_jobs(self) -> SupervisedFineTuningJobs:
        """`client.supervised_fine_tuning_jobs`."""
        from .resources.supervised_fine_tuning_jobs import SupervisedFineTuningJobs

        return SupervisedFineTuningJobs(self._session)


class AsyncClient(_AsyncClient):
    """A client of Fireworks, for asyncio. Safe to use from several tasks at once, and from one event loop after the other.

    Args:
        api_key: The API key. A function that gives it is asked before each attempt, so that it
            may expire. Default: the environment variable FIREWORKS_API_KEY.
        account_id: The account that a call is about, where the call does not name one. Default:
            the environment variable FIREWORKS_ACCOUNT_ID.
        base_url: Where the API is. Default: the environment variable FIREWORKS_BASE_URL, or else https://api.fireworks.ai.
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
        account_id: str | None = None,
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
            provider="Fireworks",
            arguments=_ARGUMENTS,
            credentials=_CREDENTIALS,
            values={"api_key": api_key, "account_id": account_id},
            base_url=base_url,
            base_url_environment="FIREWORKS_BASE_URL",
            default_base_url="https://api.fireworks.ai",
            timeout=timeout,
            max_retries=max_retries,
            total_timeout=total_timeout,
            default_headers=default_headers,
            default_query=default_query,
            strict=strict,
            dialect=_DIALECT,
        )
        self._open(settings, http_client, transport=transport, proxy=proxy, verify=verify, http2=http2)

    def with_options(
        self,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        account_id: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """A new client that differs in these settings, which are those of the constructor. This one stays as it is.

        Both use the same connections, which are closed when both clients are closed or forgotten.

        Raises:
            ConfigurationError, TypeError, ValueError: As for a new client.
            RuntimeError: This client is closed.
        """
        values: dict[str, Value] = {"api_key": api_key, "account_id": account_id}
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
    def datasets(self) -> AsyncDatasets:
        """`client.datasets`."""
        from .resources.datasets import AsyncDatasets

        return AsyncDatasets(self._session)

    @cached_property
    def deployments(self) -> AsyncDeployments:
        """`client.deployments`."""
        from .resources.deployments import AsyncDeployments

        return AsyncDeployments(self._session)

    @cached_property
    def dpo_jobs(self) -> AsyncDpoJobs:
        """`client.dpo_jobs`."""
        from .resources.dpo_jobs import AsyncDpoJobs

        return AsyncDpoJobs(self._session)

    @cached_property
    def fine_tuning_jobs(self) -> AsyncFineTuningJobs:
        """`client.fine_tuning_jobs`."""
        from .resources.fine_tuning_jobs import AsyncFineTuningJobs

        return AsyncFineTuningJobs(self._session)

    @cached_property
    def reinforcement_fine_tuning_jobs(self) -> AsyncReinforcementFineTuningJobs:
        """`client.reinforcement_fine_tuning_jobs`."""
        from .resources.reinforcement_fine_tuning_jobs import AsyncReinforcementFineTuningJobs

        return AsyncReinforcementFineTuningJobs(self._session)

    @cached_property
    def supervised_fine_tuning_jobs(self) -> AsyncSupervisedFineTuningJobs:
        """`client.supervised_fine_tuning_jobs`."""
        from .resources.supervised_fine_tuning_jobs import AsyncSupervisedFineTuningJobs

        return AsyncSupervisedFineTuningJobs(self._session)

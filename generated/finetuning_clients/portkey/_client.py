# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
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
    ClientArgument(
        "fireworks_account_id",
        environment=None,
        header="x-portkey-fireworks-account-id",
        prefix="",
        path=None,
        json=False,
    ),
    ClientArgument(
        "openai_organization",
        environment=None,
        header="x-portkey-openai-organization",
        prefix="",
        path=None,
        json=False,
    ),
    ClientArgument(
        "openai_project", environment=None, header="x-portkey-openai-project", prefix="", path=None, json=False
    ),
    ClientArgument(
        "azure_resource_name",
        environment=None,
        header="x-portkey-azure-resource-name",
        prefix="",
        path=None,
        json=False,
    ),
    ClientArgument(
        "azure_deployment_id",
        environment=None,
        header="x-portkey-azure-deployment-id",
        prefix="",
        path=None,
        json=False,
    ),
    ClientArgument(
        "azure_api_version", environment=None, header="x-portkey-azure-api-version", prefix="", path=None, json=False
    ),
    ClientArgument("aws_region", environment=None, header="x-portkey-aws-region", prefix="", path=None, json=False),
    ClientArgument(
        "aws_s3_bucket", environment=None, header="x-portkey-aws-s3-bucket", prefix="", path=None, json=False
    ),
    ClientArgument(
        "aws_s3_object_key", environment=None, header="x-portkey-aws-s3-object-key", prefix="", path=None, json=False
    ),
    ClientArgument(
        "aws_bedrock_model", environment=None, header="x-portkey-aws-bedrock-model", prefix="", path=None, json=False
    ),
    ClientArgument(
        "vertex_project_id", environment=None, header="x-portkey-vertex-project-id", prefix="", path=None, json=False
    ),
    ClientArgument(
        "vertex_region", environment=None, header="x-portkey-vertex-region", prefix="", path=None, json=False
    ),
    ClientArgument(
        "vertex_storage_bucket_name",
        environment=None,
        header="x-portkey-vertex-storage-bucket-name",
        prefix="",
        path=None,
        json=False,
    ),
    ClientArgument(
        "provider_file_name", environment=None, header="x-portkey-provider-file-name", prefix="", path=None, json=False
    ),
    ClientArgument(
        "provider_model", environment=None, header="x-portkey-provider-model", prefix="", path=None, json=False
    ),
)
_CREDENTIALS = (
    ("api_key", "virtual_key"),
    ("api_key", "authorization", "provider"),
    ("api_key", "config"),
    ("api_key", "authorization", "provider", "custom_host"),
    ("api_key", "provider"),
    ("api_key",),
    ("authorization", "provider"),
    ("config",),
    ("authorization", "provider", "custom_host"),
)
_DIALECT = Dialect(message=(), code=(), body=("error",), request_id_headers=("x-portkey-trace-id",))


class Client(_SyncClient):
    """A client of Portkey. Safe to use from several threads at once.

    Args:
        api_key: The key of the Portkey account. A gateway of one's own needs none. Default: the
            environment variable PORTKEY_API_KEY.
        virtual_key: A key that Portkey keeps and that stands for a provider and the credentials
            there. Default: the environment variable PORTKEY_VIRTUAL_KEY.
        provider: The provider that takes the call: the slug of one that Portkey keeps, such as
            @openai-prod, or the name of one whose key is given, such as openai or fireworks-ai.
        authorization: The provider's own key, without `Bearer`. A function that gives it is
            asked before each attempt, so that it may expire.
        config: A config, as the id of a stored one or as JSON. A mapping is sent as JSON.
        custom_host: The base address to call in place of the provider's own.
        trace_id: What Portkey's logs know the calls by.
        metadata: Labels of the caller's own for Portkey's logs. A mapping is sent as JSON.
        fireworks_account_id: The account at Fireworks.
        openai_organization: The organization at OpenAI that a call counts for.
        openai_project: The project at OpenAI that a call counts for.
        azure_resource_name: The resource at Azure.
        azure_deployment_id: The deployment at Azure.
        azure_api_version: The version of Azure's API.
        aws_region: The region of AWS.
        aws_s3_bucket: The bucket at AWS that files are kept in.
        aws_s3_object_key: The name of a file in that bucket.
        aws_bedrock_model: The model at Bedrock that a file is for.
        vertex_project_id: The project at Vertex AI.
        vertex_region: The region of Vertex AI.
        vertex_storage_bucket_name: The bucket at Google that files are kept in.
        provider_file_name: The name that a file gets at the provider.
        provider_model: The model that a file is for.
        base_url: Where the API is. Default: the environment variable PORTKEY_BASE_URL, or else https://api.portkey.ai/v1.
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
        api_key: str | None = None,
        *,
        virtual_key: str | None = None,
        provider: str | None = None,
        authorization: str | Callable[[], str] | None = None,
        config: str | Mapping[str, Any] | None = None,
        custom_host: str | None = None,
        trace_id: str | None = None,
        metadata: str | Mapping[str, Any] | None = None,
        fireworks_account_id: str | None = None,
        openai_organization: str | None = None,
        openai_project: str | None = None,
        azure_resource_name: str | None = None,
        azure_deployment_id: str | None = None,
        azure_api_version: str | None = None,
        aws_region: str | None = None,
        aws_s3_bucket: str | None = None,
        aws_s3_object_key: str | None = None,
        aws_bedrock_model: str | None = None,
        vertex_project_id: str | None = None,
        vertex_region: str | None = None,
        vertex_storage_bucket_name: str | None = None,
        provider_file_name: str | None = None,
        provider_model: str | None = None,
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
                "fireworks_account_id": fireworks_account_id,
                "openai_organization": openai_organization,
                "openai_project": openai_project,
                "azure_resource_name": azure_resource_name,
                "azure_deployment_id": azure_deployment_id,
                "azure_api_version": azure_api_version,
                "aws_region": aws_region,
                "aws_s3_bucket": aws_s3_bucket,
                "aws_s3_object_key": aws_s3_object_key,
                "aws_bedrock_model": aws_bedrock_model,
                "vertex_project_id": vertex_project_id,
                "vertex_region": vertex_region,
                "vertex_storage_bucket_name": vertex_storage_bucket_name,
                "provider_file_name": provider_file_name,
                "provider_model": provider_model,
            },
            base_url=base_url,
            base_url_environment="PORTKEY_BASE_URL",
            default_base_url="https://api.portkey.ai/v1",
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
        api_key: str | None = None,
        virtual_key: str | None = None,
        provider: str | None = None,
        authorization: str | Callable[[], str] | None = None,
        config: str | Mapping[str, Any] | None = None,
        custom_host: str | None = None,
        trace_id: str | None = None,
        metadata: str | Mapping[str, Any] | None = None,
        fireworks_account_id: str | None = None,
        openai_organization: str | None = None,
        openai_project: str | None = None,
        azure_resource_name: str | None = None,
        azure_deployment_id: str | None = None,
        azure_api_version: str | None = None,
        aws_region: str | None = None,
        aws_s3_bucket: str | None = None,
        aws_s3_object_key: str | None = None,
        aws_bedrock_model: str | None = None,
        vertex_project_id: str | None = None,
        vertex_region: str | None = None,
        vertex_storage_bucket_name: str | None = None,
        provider_file_name: str | None = None,
        provider_model: str | None = None,
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
            "fireworks_account_id": fireworks_account_id,
            "openai_organization": openai_organization,
            "openai_project": openai_project,
            "azure_resource_name": azure_resource_name,
            "azure_deployment_id": azure_deployment_id,
            "azure_api_version": azure_api_version,
            "aws_region": aws_region,
            "aws_s3_bucket": aws_s3_bucket,
            "aws_s3_object_key": aws_s3_object_key,
            "aws_bedrock_model": aws_bedrock_model,
            "vertex_project_id": vertex_project_id,
            "vertex_region": vertex_region,
            "vertex_storage_bucket_name": vertex_storage_bucket_name,
            "provider_file_name": provider_file_name,
            "provider_model": provider_model,
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
        api_key: The key of the Portkey account. A gateway of one's own needs none. Default: the
            environment variable PORTKEY_API_KEY.
        virtual_key: A key that Portkey keeps and that stands for a provider and the credentials
            there. Default: the environment variable PORTKEY_VIRTUAL_KEY.
        provider: The provider that takes the call: the slug of one that Portkey keeps, such as
            @openai-prod, or the name of one whose key is given, such as openai or fireworks-ai.
        authorization: The provider's own key, without `Bearer`. A function that gives it is
            asked before each attempt, so that it may expire.
        config: A config, as the id of a stored one or as JSON. A mapping is sent as JSON.
        custom_host: The base address to call in place of the provider's own.
        trace_id: What Portkey's logs know the calls by.
        metadata: Labels of the caller's own for Portkey's logs. A mapping is sent as JSON.
        fireworks_account_id: The account at Fireworks.
        openai_organization: The organization at OpenAI that a call counts for.
        openai_project: The project at OpenAI that a call counts for.
        azure_resource_name: The resource at Azure.
        azure_deployment_id: The deployment at Azure.
        azure_api_version: The version of Azure's API.
        aws_region: The region of AWS.
        aws_s3_bucket: The bucket at AWS that files are kept in.
        aws_s3_object_key: The name of a file in that bucket.
        aws_bedrock_model: The model at Bedrock that a file is for.
        vertex_project_id: The project at Vertex AI.
        vertex_region: The region of Vertex AI.
        vertex_storage_bucket_name: The bucket at Google that files are kept in.
        provider_file_name: The name that a file gets at the provider.
        provider_model: The model that a file is for.
        base_url: Where the API is. Default: the environment variable PORTKEY_BASE_URL, or else https://api.portkey.ai/v1.
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
        api_key: str | None = None,
        *,
        virtual_key: str | None = None,
        provider: str | None = None,
        authorization: str | Callable[[], str | Awaitable[str]] | None = None,
        config: str | Mapping[str, Any] | None = None,
        custom_host: str | None = None,
        trace_id: str | None = None,
        metadata: str | Mapping[str, Any] | None = None,
        fireworks_account_id: str | None = None,
        openai_organization: str | None = None,
        openai_project: str | None = None,
        azure_resource_name: str | None = None,
        azure_deployment_id: str | None = None,
        azure_api_version: str | None = None,
        aws_region: str | None = None,
        aws_s3_bucket: str | None = None,
        aws_s3_object_key: str | None = None,
        aws_bedrock_model: str | None = None,
        vertex_project_id: str | None = None,
        vertex_region: str | None = None,
        vertex_storage_bucket_name: str | None = None,
        provider_file_name: str | None = None,
        provider_model: str | None = None,
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
                "fireworks_account_id": fireworks_account_id,
                "openai_organization": openai_organization,
                "openai_project": openai_project,
                "azure_resource_name": azure_resource_name,
                "azure_deployment_id": azure_deployment_id,
                "azure_api_version": azure_api_version,
                "aws_region": aws_region,
                "aws_s3_bucket": aws_s3_bucket,
                "aws_s3_object_key": aws_s3_object_key,
                "aws_bedrock_model": aws_bedrock_model,
                "vertex_project_id": vertex_project_id,
                "vertex_region": vertex_region,
                "vertex_storage_bucket_name": vertex_storage_bucket_name,
                "provider_file_name": provider_file_name,
                "provider_model": provider_model,
            },
            base_url=base_url,
            base_url_environment="PORTKEY_BASE_URL",
            default_base_url="https://api.portkey.ai/v1",
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
        api_key: str | None = None,
        virtual_key: str | None = None,
        provider: str | None = None,
        authorization: str | Callable[[], str | Awaitable[str]] | None = None,
        config: str | Mapping[str, Any] | None = None,
        custom_host: str | None = None,
        trace_id: str | None = None,
        metadata: str | Mapping[str, Any] | None = None,
        fireworks_account_id: str | None = None,
        openai_organization: str | None = None,
        openai_project: str | None = None,
        azure_resource_name: str | None = None,
        azure_deployment_id: str | None = None,
        azure_api_version: str | None = None,
        aws_region: str | None = None,
        aws_s3_bucket: str | None = None,
        aws_s3_object_key: str | None = None,
        aws_bedrock_model: str | None = None,
        vertex_project_id: str | None = None,
        vertex_region: str | None = None,
        vertex_storage_bucket_name: str | None = None,
        provider_file_name: str | None = None,
        provider_model: str | None = None,
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
            "fireworks_account_id": fireworks_account_id,
            "openai_organization": openai_organization,
            "openai_project": openai_project,
            "azure_resource_name": azure_resource_name,
            "azure_deployment_id": azure_deployment_id,
            "azure_api_version": azure_api_version,
            "aws_region": aws_region,
            "aws_s3_bucket": aws_s3_bucket,
            "aws_s3_object_key": aws_s3_object_key,
            "aws_bedrock_model": aws_bedrock_model,
            "vertex_project_id": vertex_project_id,
            "vertex_region": vertex_region,
            "vertex_storage_bucket_name": vertex_storage_bucket_name,
            "provider_file_name": provider_file_name,
            "provider_model": provider_model,
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

# Generated from specs/openai.yaml (sha256 a062c57bad3caa96ddddd2898341fd24d68e2003a22e38e29f2f6d394fb70c38) by `make generate`. Do not edit.
"""The clients of OpenAI."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

import httpx

from finetuning_runtime.client import AsyncClient as _AsyncClient
from finetuning_runtime.client import SyncClient as _SyncClient
from finetuning_runtime.configuration import ClientArgument, configure
from finetuning_runtime.options import DEFAULT_TIMEOUT

if TYPE_CHECKING:
    from .resources.files import AsyncFiles, Files
    from .resources.fine_tuning import AsyncFineTuning, FineTuning
    from .resources.models import AsyncModels, Models

_ARGUMENTS = (
    ClientArgument(
        "api_key",
        environment="OPENAI_API_KEY",
        header="Authorization",
        prefix="Bearer ",
        path=None,
    ),
    ClientArgument(
        "organization",
        environment="OPENAI_ORG_ID",
        header="OpenAI-Organization",
        prefix="",
        path=None,
    ),
    ClientArgument(
        "project",
        environment="OPENAI_PROJECT_ID",
        header="OpenAI-Project",
        prefix="",
        path=None,
    ),
)
_CREDENTIALS = (("api_key",),)


class Client(_SyncClient):
    """A client of OpenAI. Safe to use from several threads at once.

    Args:
        api_key: The API key. Default: the environment variable OPENAI_API_KEY.
        organization: The organization that a request counts for, where the key belongs to
            several. Default: the environment variable OPENAI_ORG_ID.
        project: The project that a request counts for. Default: the environment variable
            OPENAI_PROJECT_ID.
        base_url: Where the API is. Default: the environment variable OPENAI_BASE_URL, or else https://api.openai.com/v1.
        timeout: Of each attempt, in seconds. Default: 600, of which 5 to connect.
        max_retries: How often a failed attempt may be repeated. Default: 2. What creates something is repeated only where it cannot have arrived.
        total_timeout: Seconds after which no further attempt of a call begins. Default: no limit.
        headers: Sent with every request.
        http_client: An httpx client to send through, which stays the caller's to close; the four below are then its business.
        transport: As in httpx.
        proxy: As in httpx. Default: by the environment.
        verify: As in httpx.
        http2: As in httpx; needs `httpx[http2]`.

    Raises:
        ConfigurationError: A credential is missing.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        organization: str | None = None,
        project: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        total_timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
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
            values={
                "api_key": api_key,
                "organization": organization,
                "project": project,
            },
            base_url=base_url,
            base_url_environment="OPENAI_BASE_URL",
            default_base_url="https://api.openai.com/v1",
            timeout=timeout,
            max_retries=max_retries,
            total_timeout=total_timeout,
            headers=headers,
        )
        self._open(settings, http_client, transport=transport, proxy=proxy, verify=verify, http2=http2)

    @cached_property
    def files(self) -> Files:
        """`client.files`."""
        from .resources.files import Files

        return Files(self)

    @cached_property
    def fine_tuning(self) -> FineTuning:
        """`client.fine_tuning`."""
        from .resources.fine_tuning import FineTuning

        return FineTuning(self)

    @cached_property
    def models(self) -> Models:
        """`client.models`."""
        from .resources.models import Models

        return Models(self)


class AsyncClient(_AsyncClient):
    """A client of OpenAI, for asyncio. Safe to use from several tasks at once.

    Args:
        api_key: The API key. Default: the environment variable OPENAI_API_KEY.
        organization: The organization that a request counts for, where the key belongs to
            several. Default: the environment variable OPENAI_ORG_ID.
        project: The project that a request counts for. Default: the environment variable
            OPENAI_PROJECT_ID.
        base_url: Where the API is. Default: the environment variable OPENAI_BASE_URL, or else https://api.openai.com/v1.
        timeout: Of each attempt, in seconds. Default: 600, of which 5 to connect.
        max_retries: How often a failed attempt may be repeated. Default: 2. What creates something is repeated only where it cannot have arrived.
        total_timeout: Seconds after which no further attempt of a call begins. Default: no limit.
        headers: Sent with every request.
        http_client: An httpx client to send through, which stays the caller's to close; the four below are then its business.
        transport: As in httpx.
        proxy: As in httpx. Default: by the environment.
        verify: As in httpx.
        http2: As in httpx; needs `httpx[http2]`.

    Raises:
        ConfigurationError: A credential is missing.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        organization: str | None = None,
        project: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        total_timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
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
            values={
                "api_key": api_key,
                "organization": organization,
                "project": project,
            },
            base_url=base_url,
            base_url_environment="OPENAI_BASE_URL",
            default_base_url="https://api.openai.com/v1",
            timeout=timeout,
            max_retries=max_retries,
            total_timeout=total_timeout,
            headers=headers,
        )
        self._open(settings, http_client, transport=transport, proxy=proxy, verify=verify, http2=http2)

    @cached_property
    def files(self) -> AsyncFiles:
        """`client.files`."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuning:
        """`client.fine_tuning`."""
        from .resources.fine_tuning import AsyncFineTuning

        return AsyncFineTuning(self)

    @cached_property
    def models(self) -> AsyncModels:
        """`client.models`."""
        from .resources.models import AsyncModels

        return AsyncModels(self)

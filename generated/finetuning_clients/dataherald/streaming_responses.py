# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
"""The calls of each resource, whose response is read in a block: `client.with_streaming_response`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from finetuning_runtime._resources.streamed_responses import streamed, streamed_async

if TYPE_CHECKING:
    from ._client import AsyncClient, Client
    from .resources.database_connections import AsyncDatabaseConnections, DatabaseConnections
    from .resources.finetunings import AsyncFinetunings, Finetunings
    from .resources.golden_sqls import AsyncGoldenSqls, GoldenSqls


class ClientWithStreamingResponse:
    """All resources of the client, in this way."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def database_connections(self) -> DatabaseConnectionsWithStreamingResponse:
        """`client.database_connections`, in this way."""
        return DatabaseConnectionsWithStreamingResponse(self._client.database_connections)

    @cached_property
    def finetunings(self) -> FinetuningsWithStreamingResponse:
        """`client.finetunings`, in this way."""
        return FinetuningsWithStreamingResponse(self._client.finetunings)

    @cached_property
    def golden_sqls(self) -> GoldenSqlsWithStreamingResponse:
        """`client.golden_sqls`, in this way."""
        return GoldenSqlsWithStreamingResponse(self._client.golden_sqls)


class AsyncClientWithStreamingResponse:
    """All resources of the client, in this way, for asyncio."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def database_connections(self) -> AsyncDatabaseConnectionsWithStreamingResponse:
        """`client.database_connections`, in this way."""
        return AsyncDatabaseConnectionsWithStreamingResponse(self._client.database_connections)

    @cached_property
    def finetunings(self) -> AsyncFinetuningsWithStreamingResponse:
        """`client.finetunings`, in this way."""
        return AsyncFinetuningsWithStreamingResponse(self._client.finetunings)

    @cached_property
    def golden_sqls(self) -> AsyncGoldenSqlsWithStreamingResponse:
        """`client.golden_sqls`, in this way."""
        return AsyncGoldenSqlsWithStreamingResponse(self._client.golden_sqls)


class DatabaseConnectionsWithStreamingResponse:
    """`client.with_streaming_response.database_connections`."""

    def __init__(self, resource: DatabaseConnections) -> None:
        self._resource = resource
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)


class AsyncDatabaseConnectionsWithStreamingResponse:
    """`client.with_streaming_response.database_connections`, for asyncio."""

    def __init__(self, resource: AsyncDatabaseConnections) -> None:
        self._resource = resource
        self.list = streamed_async(resource.list)
        self.create = streamed_async(resource.create)


class FinetuningsWithStreamingResponse:
    """`client.with_streaming_response.finetunings`."""

    def __init__(self, resource: Finetunings) -> None:
        self._resource = resource
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)
        self.retrieve = streamed(resource.retrieve)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)
        self.cancel = streamed(resource.cancel)


class AsyncFinetuningsWithStreamingResponse:
    """`client.with_streaming_response.finetunings`, for asyncio."""

    def __init__(self, resource: AsyncFinetunings) -> None:
        self._resource = resource
        self.list = streamed_async(resource.list)
        self.create = streamed_async(resource.create)
        self.retrieve = streamed_async(resource.retrieve)
        self.update = streamed_async(resource.update)
        self.delete = streamed_async(resource.delete)
        self.cancel = streamed_async(resource.cancel)


class GoldenSqlsWithStreamingResponse:
    """`client.with_streaming_response.golden_sqls`."""

    def __init__(self, resource: GoldenSqls) -> None:
        self._resource = resource
        self.list = streamed(resource.list)
        self.add = streamed(resource.add)
        self.delete = streamed(resource.delete)


class AsyncGoldenSqlsWithStreamingResponse:
    """`client.with_streaming_response.golden_sqls`, for asyncio."""

    def __init__(self, resource: AsyncGoldenSqls) -> None:
        self._resource = resource
        self.list = streamed_async(resource.list)
        self.add = streamed_async(resource.add)
        self.delete = streamed_async(resource.delete)

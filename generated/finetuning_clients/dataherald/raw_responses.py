# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
"""The calls of each resource, which give the response as it came beside the result: `client.with_raw_response`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from finetuning_runtime._resources.raw_responses import raw, raw_async

if TYPE_CHECKING:
    from ._client import AsyncClient, Client
    from .resources.database_connections import AsyncDatabaseConnections, DatabaseConnections
    from .resources.finetunings import AsyncFinetunings, Finetunings
    from .resources.golden_sqls import AsyncGoldenSqls, GoldenSqls


class ClientWithRawResponse:
    """All resources of the client, in this way."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def database_connections(self) -> DatabaseConnectionsWithRawResponse:
        """`client.database_connections`, in this way."""
        return DatabaseConnectionsWithRawResponse(self._client.database_connections)

    @cached_property
    def finetunings(self) -> FinetuningsWithRawResponse:
        """`client.finetunings`, in this way."""
        return FinetuningsWithRawResponse(self._client.finetunings)

    @cached_property
    def golden_sqls(self) -> GoldenSqlsWithRawResponse:
        """`client.golden_sqls`, in this way."""
        return GoldenSqlsWithRawResponse(self._client.golden_sqls)


class AsyncClientWithRawResponse:
    """All resources of the client, in this way, for asyncio."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def database_connections(self) -> AsyncDatabaseConnectionsWithRawResponse:
        """`client.database_connections`, in this way."""
        return AsyncDatabaseConnectionsWithRawResponse(self._client.database_connections)

    @cached_property
    def finetunings(self) -> AsyncFinetuningsWithRawResponse:
        """`client.finetunings`, in this way."""
        return AsyncFinetuningsWithRawResponse(self._client.finetunings)

    @cached_property
    def golden_sqls(self) -> AsyncGoldenSqlsWithRawResponse:
        """`client.golden_sqls`, in this way."""
        return AsyncGoldenSqlsWithRawResponse(self._client.golden_sqls)


class DatabaseConnectionsWithRawResponse:
    """`client.with_raw_response.database_connections`."""

    def __init__(self, resource: DatabaseConnections) -> None:
        self._resource = resource
        self.list = raw(resource.list)
        self.create = raw(resource.create)


class AsyncDatabaseConnectionsWithRawResponse:
    """`client.with_raw_response.database_connections`, for asyncio."""

    def __init__(self, resource: AsyncDatabaseConnections) -> None:
        self._resource = resource
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)


class FinetuningsWithRawResponse:
    """`client.with_raw_response.finetunings`."""

    def __init__(self, resource: Finetunings) -> None:
        self._resource = resource
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.retrieve = raw(resource.retrieve)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.cancel = raw(resource.cancel)


class AsyncFinetuningsWithRawResponse:
    """`client.with_raw_response.finetunings`, for asyncio."""

    def __init__(self, resource: AsyncFinetunings) -> None:
        self._resource = resource
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.retrieve = raw_async(resource.retrieve)
        self.update = raw_async(resource.update)
        self.delete = raw_async(resource.delete)
        self.cancel = raw_async(resource.cancel)


class GoldenSqlsWithRawResponse:
    """`client.with_raw_response.golden_sqls`."""

    def __init__(self, resource: GoldenSqls) -> None:
        self._resource = resource
        self.list = raw(resource.list)
        self.add = raw(resource.add)
        self.delete = raw(resource.delete)


class AsyncGoldenSqlsWithRawResponse:
    """`client.with_raw_response.golden_sqls`, for asyncio."""

    def __init__(self, resource: AsyncGoldenSqls) -> None:
        self._resource = resource
        self.list = raw_async(resource.list)
        self.add = raw_async(resource.add)
        self.delete = raw_async(resource.delete)

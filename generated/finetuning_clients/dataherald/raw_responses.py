# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
"""The calls of each resource, which give the response as it came beside the result: `client.….with_raw_response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from finetuning_runtime._resources.raw_responses import raw, raw_async

if TYPE_CHECKING:
    from .resources.database_connections import AsyncDatabaseConnections, DatabaseConnections
    from .resources.finetunings import AsyncFinetunings, Finetunings
    from .resources.golden_sqls import AsyncGoldenSqls, GoldenSqls


class DatabaseConnectionsWithRawResponse:
    """`client.database_connections.with_raw_response`."""

    def __init__(self, resource: DatabaseConnections) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)


class AsyncDatabaseConnectionsWithRawResponse:
    """`client.database_connections.with_raw_response`, for asyncio."""

    def __init__(self, resource: AsyncDatabaseConnections) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)


class FinetuningsWithRawResponse:
    """`client.finetunings.with_raw_response`."""

    def __init__(self, resource: Finetunings) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.retrieve = raw(resource.retrieve)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.cancel = raw(resource.cancel)


class AsyncFinetuningsWithRawResponse:
    """`client.finetunings.with_raw_response`, for asyncio."""

    def __init__(self, resource: AsyncFinetunings) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.retrieve = raw_async(resource.retrieve)
        self.update = raw_async(resource.update)
        self.delete = raw_async(resource.delete)
        self.cancel = raw_async(resource.cancel)


class GoldenSqlsWithRawResponse:
    """`client.golden_sqls.with_raw_response`."""

    def __init__(self, resource: GoldenSqls) -> None:
        self.list = raw(resource.list)
        self.add = raw(resource.add)
        self.delete = raw(resource.delete)


class AsyncGoldenSqlsWithRawResponse:
    """`client.golden_sqls.with_raw_response`, for asyncio."""

    def __init__(self, resource: AsyncGoldenSqls) -> None:
        self.list = raw_async(resource.list)
        self.add = raw_async(resource.add)
        self.delete = raw_async(resource.delete)

# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from finetuning_runtime._http.options import RequestOptions
from finetuning_runtime._resources.base import AsyncResource, Resource
from finetuning_runtime._values.lazy_module import LazyModule
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.json_body import given

from .. import models

if TYPE_CHECKING:
    from .. import pages, params
    from ..raw_responses import AsyncDatabaseConnectionsWithRawResponse, DatabaseConnectionsWithRawResponse
    from ..streaming_responses import (
        AsyncDatabaseConnectionsWithStreamingResponse,
        DatabaseConnectionsWithStreamingResponse,
    )
else:
    pages = LazyModule("..pages", __package__)
    params = LazyModule("..params", __package__)


class DatabaseConnections(Resource):
    """`client.database_connections`.

    Beside its own arguments, each call takes by keyword:

        timeout: Of each attempt, in seconds, more than 0. None: no limit. Default: the
            client's.
        max_retries: How often a failed attempt may be repeated, at least 0. Default: the
            client's.
        total_timeout: Seconds, more than 0, that all attempts together may take. None: no
            limit. Default: the client's.
        idempotency_key: Sent as `Idempotency-Key`; makes a create repeatable after a failure
            that left its fate open.
        extra_headers: Further headers; they replace the client's, and None takes the client's
            away.
        extra_query: Further query parameters; they replace the call's own.
        extra_body: Further members of a JSON body, which the contract does not know, on any
            level: objects are merged, all else replaces the call's own. Nothing in it is checked.
        on_progress: For uploads: called with the bytes of the body that were sent, and all that
            there are, or None if unknown.
    """

    @cached_property
    def with_raw_response(self) -> DatabaseConnectionsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import DatabaseConnectionsWithRawResponse

        return DatabaseConnectionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DatabaseConnectionsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import DatabaseConnectionsWithStreamingResponse

        return DatabaseConnectionsWithStreamingResponse(self)

    def list(self, **options: Unpack[RequestOptions]) -> pages.DatabaseConnectionPage:
        """List database connections.

        Every stored connection, as a bare array without paging. Credentials come back encrypted.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error.

        Returns:
            The first page. Iterating over it goes on to the pages behind it, which are fetched as
            they are needed.
        """
        from ..api.database_connections import list_database_connections

        request = list_database_connections.request()
        return pages.first_page(
            pages.DatabaseConnectionPage, self._session, list_database_connections.OPERATION, request, options
        )

    def create(
        self,
        *,
        alias: str,
        connection_uri: str,
        use_ssh: bool | Unset = UNSET,
        schemas: Sequence[str] | None | Unset = UNSET,
        path_to_credentials_file: str | None | Unset = UNSET,
        llm_api_key: str | None | Unset = UNSET,
        ssh_settings: models.SshSettings | params.SshSettingsParam | None | Unset = UNSET,
        file_storage: models.FileStorage | params.FileStorageParam | None | Unset = UNSET,
        metadata: dict[str, Any] | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseConnection:
        """Create a database connection.

        Connects to the database once, notes its tables, and stores the connection with its
        credentials encrypted. A database that cannot be reached, or that is empty, is refused with
        a coded error.

        Args:
            alias: Name for people.
            use_ssh: Whether the database is reached through the SSH host of `ssh_settings`. The
                server's default: False.
            connection_uri: Driver, credentials, host and database as one URI; without a scheme it
                is refused with 400.
            schemas: Schemas to use, for databases that hold several.
            path_to_credentials_file: Where the engine finds a credentials or key file.
            llm_api_key: Key of the upstream provider, in place of the one that the engine was
                started with.
            ssh_settings: The SSH host.
            file_storage: The bucket for result files.
            metadata: The caller's own data. Not in the vendor's documentation; seen in the source
                of a server.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                UnprocessableEntityError (422).
        """
        from ..api.database_connections import create_database_connection

        request = create_database_connection.request(
            body=given(
                ("alias", alias),
                ("use_ssh", use_ssh),
                ("connection_uri", connection_uri),
                ("schemas", schemas),
                ("path_to_credentials_file", path_to_credentials_file),
                ("llm_api_key", llm_api_key),
                ("ssh_settings", ssh_settings),
                ("file_storage", file_storage),
                ("metadata", metadata),
            ),
            strict=self._session.settings.strict,
        )
        return self._session.send(create_database_connection.OPERATION, request, options)


class AsyncDatabaseConnections(AsyncResource):
    """`client.database_connections`, for asyncio.

    Beside its own arguments, each call takes by keyword:

        timeout: Of each attempt, in seconds, more than 0. None: no limit. Default: the
            client's.
        max_retries: How often a failed attempt may be repeated, at least 0. Default: the
            client's.
        total_timeout: Seconds, more than 0, that all attempts together may take. None: no
            limit. Default: the client's.
        idempotency_key: Sent as `Idempotency-Key`; makes a create repeatable after a failure
            that left its fate open.
        extra_headers: Further headers; they replace the client's, and None takes the client's
            away.
        extra_query: Further query parameters; they replace the call's own.
        extra_body: Further members of a JSON body, which the contract does not know, on any
            level: objects are merged, all else replaces the call's own. Nothing in it is checked.
        on_progress: For uploads: called with the bytes of the body that were sent, and all that
            there are, or None if unknown.
    """

    @cached_property
    def with_raw_response(self) -> AsyncDatabaseConnectionsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import AsyncDatabaseConnectionsWithRawResponse

        return AsyncDatabaseConnectionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDatabaseConnectionsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import AsyncDatabaseConnectionsWithStreamingResponse

        return AsyncDatabaseConnectionsWithStreamingResponse(self)

    def list(
        self, **options: Unpack[RequestOptions]
    ) -> pages.AsyncPaginator[models.DatabaseConnection, pages.AsyncDatabaseConnectionPage]:
        """List database connections.

        Every stored connection, as a bare array without paging. Credentials come back encrypted.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error.

        Returns:
            Awaited, the first page; iterated over with `async for`, the items of all pages.
        """
        from ..api.database_connections import list_database_connections

        request = list_database_connections.request()
        return pages.AsyncPaginator(
            pages.AsyncDatabaseConnectionPage, self._session, list_database_connections.OPERATION, request, options
        )

    async def create(
        self,
        *,
        alias: str,
        connection_uri: str,
        use_ssh: bool | Unset = UNSET,
        schemas: Sequence[str] | None | Unset = UNSET,
        path_to_credentials_file: str | None | Unset = UNSET,
        llm_api_key: str | None | Unset = UNSET,
        ssh_settings: models.SshSettings | params.SshSettingsParam | None | Unset = UNSET,
        file_storage: models.FileStorage | params.FileStorageParam | None | Unset = UNSET,
        metadata: dict[str, Any] | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseConnection:
        """Create a database connection.

        Connects to the database once, notes its tables, and stores the connection with its
        credentials encrypted. A database that cannot be reached, or that is empty, is refused with
        a coded error.

        Args:
            alias: Name for people.
            use_ssh: Whether the database is reached through the SSH host of `ssh_settings`. The
                server's default: False.
            connection_uri: Driver, credentials, host and database as one URI; without a scheme it
                is refused with 400.
            schemas: Schemas to use, for databases that hold several.
            path_to_credentials_file: Where the engine finds a credentials or key file.
            llm_api_key: Key of the upstream provider, in place of the one that the engine was
                started with.
            ssh_settings: The SSH host.
            file_storage: The bucket for result files.
            metadata: The caller's own data. Not in the vendor's documentation; seen in the source
                of a server.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                UnprocessableEntityError (422).
        """
        from ..api.database_connections import create_database_connection

        request = create_database_connection.request(
            body=given(
                ("alias", alias),
                ("use_ssh", use_ssh),
                ("connection_uri", connection_uri),
                ("schemas", schemas),
                ("path_to_credentials_file", path_to_credentials_file),
                ("llm_api_key", llm_api_key),
                ("ssh_settings", ssh_settings),
                ("file_storage", file_storage),
                ("metadata", metadata),
            ),
            strict=self._session.settings.strict,
        )
        return await self._session.send(create_database_connection.OPERATION, request, options)

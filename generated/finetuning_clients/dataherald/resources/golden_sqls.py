# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from finetuning_runtime._http.options import RequestOptions
from finetuning_runtime._resources.base import AsyncResource, Resource
from finetuning_runtime._values.lazy_module import LazyModule
from finetuning_runtime._values.unset import UNSET, Unset

from .. import models

if TYPE_CHECKING:
    from .. import pages, params
    from ..raw_responses import AsyncGoldenSqlsWithRawResponse, GoldenSqlsWithRawResponse
    from ..streaming_responses import AsyncGoldenSqlsWithStreamingResponse, GoldenSqlsWithStreamingResponse
else:
    pages = LazyModule("..pages", __package__)
    params = LazyModule("..params", __package__)


class GoldenSqls(Resource):
    """`client.golden_sqls`.

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
    def with_raw_response(self) -> GoldenSqlsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import GoldenSqlsWithRawResponse

        return GoldenSqlsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> GoldenSqlsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import GoldenSqlsWithStreamingResponse

        return GoldenSqlsWithStreamingResponse(self)

    def list(
        self,
        *,
        db_connection_id: str | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> pages.GoldenSqlPage:
        """List golden SQLs.

        One page of the stored pairs, all or those of one connection, in the order of storing; pages
        count from 1. Neither number is bounded: a page or a limit below 1 turns paging off and
        gives everything.

        Args:
            db_connection_id: Keeps only the pairs of this database connection. Left out or empty,
                nothing is filtered.
            page: Number of the page, the first being 1. The server's default: 1.
            limit: Pairs on a page. The server's default: 10.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: UnprocessableEntityError (422).

        Returns:
            The first page. Iterating over it goes on to the pages behind it, which are fetched as
            they are needed.
        """
        from ..api.golden_sqls import list_golden_sqls

        request = list_golden_sqls.request(
            db_connection_id=db_connection_id, page=page, limit=limit, strict=self._session.settings.strict
        )
        return pages.first_page(pages.GoldenSqlPage, self._session, list_golden_sqls.OPERATION, request, options)

    def add(
        self,
        *,
        items: Sequence[models.GoldenSqlRequest | params.GoldenSqlRequestParam],
        **options: Unpack[RequestOptions],
    ) -> builtins.list[models.GoldenSql]:
        """Add golden SQLs.

        Stores pairs of question and SQL, several at once. The SQL has to parse, the connection has
        to exist, and where the connection names schemas the SQL has to use one of them; otherwise a
        coded error names the pair.

        Args:
            items: What to send, in order.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                UnprocessableEntityError (422).
        """
        from ..api.golden_sqls import add_golden_sqls

        request = add_golden_sqls.request(body=items, strict=self._session.settings.strict)
        return self._session.send(add_golden_sqls.OPERATION, request, options)

    def delete(self, golden_sql_id: str, **options: Unpack[RequestOptions]) -> models.GoldenSqlDeletion:
        """Delete a golden SQL.

        Removes one pair. Jobs that were trained on it are not touched.

        Args:
            golden_sql_id: Id of the pair. Bounds: at least 1 character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: NotFoundError (404).
        """
        from ..api.golden_sqls import delete_golden_sql

        request = delete_golden_sql.request(golden_sql_id=golden_sql_id, strict=self._session.settings.strict)
        return self._session.send(delete_golden_sql.OPERATION, request, options)


class AsyncGoldenSqls(AsyncResource):
    """`client.golden_sqls`, for asyncio.

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
    def with_raw_response(self) -> AsyncGoldenSqlsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import AsyncGoldenSqlsWithRawResponse

        return AsyncGoldenSqlsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncGoldenSqlsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import AsyncGoldenSqlsWithStreamingResponse

        return AsyncGoldenSqlsWithStreamingResponse(self)

    def list(
        self,
        *,
        db_connection_id: str | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> pages.AsyncPaginator[models.GoldenSql, pages.AsyncGoldenSqlPage]:
        """List golden SQLs.

        One page of the stored pairs, all or those of one connection, in the order of storing; pages
        count from 1. Neither number is bounded: a page or a limit below 1 turns paging off and
        gives everything.

        Args:
            db_connection_id: Keeps only the pairs of this database connection. Left out or empty,
                nothing is filtered.
            page: Number of the page, the first being 1. The server's default: 1.
            limit: Pairs on a page. The server's default: 10.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: UnprocessableEntityError (422).

        Returns:
            Awaited, the first page; iterated over with `async for`, the items of all pages.
        """
        from ..api.golden_sqls import list_golden_sqls

        request = list_golden_sqls.request(
            db_connection_id=db_connection_id, page=page, limit=limit, strict=self._session.settings.strict
        )
        return pages.AsyncPaginator(
            pages.AsyncGoldenSqlPage, self._session, list_golden_sqls.OPERATION, request, options
        )

    async def add(
        self,
        *,
        items: Sequence[models.GoldenSqlRequest | params.GoldenSqlRequestParam],
        **options: Unpack[RequestOptions],
    ) -> builtins.list[models.GoldenSql]:
        """Add golden SQLs.

        Stores pairs of question and SQL, several at once. The SQL has to parse, the connection has
        to exist, and where the connection names schemas the SQL has to use one of them; otherwise a
        coded error names the pair.

        Args:
            items: What to send, in order.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                UnprocessableEntityError (422).
        """
        from ..api.golden_sqls import add_golden_sqls

        request = add_golden_sqls.request(body=items, strict=self._session.settings.strict)
        return await self._session.send(add_golden_sqls.OPERATION, request, options)

    async def delete(self, golden_sql_id: str, **options: Unpack[RequestOptions]) -> models.GoldenSqlDeletion:
        """Delete a golden SQL.

        Removes one pair. Jobs that were trained on it are not touched.

        Args:
            golden_sql_id: Id of the pair. Bounds: at least 1 character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: NotFoundError (404).
        """
        from ..api.golden_sqls import delete_golden_sql

        request = delete_golden_sql.request(golden_sql_id=golden_sql_id, strict=self._session.settings.strict)
        return await self._session.send(delete_golden_sql.OPERATION, request, options)

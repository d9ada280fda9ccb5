# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from finetuning_runtime._http.options import LookOptions, RequestOptions
from finetuning_runtime._resources.base import AsyncResource, Resource
from finetuning_runtime._values.lazy_module import LazyModule
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.json_body import given

from .. import models

if TYPE_CHECKING:
    from .. import pages, params
    from ..raw_responses import AsyncFinetuningsWithRawResponse, FinetuningsWithRawResponse
    from ..streaming_responses import AsyncFinetuningsWithStreamingResponse, FinetuningsWithStreamingResponse
else:
    pages = LazyModule("..pages", __package__)
    params = LazyModule("..params", __package__)


class Finetunings(Resource):
    """`client.finetunings`.

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
    def with_raw_response(self) -> FinetuningsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import FinetuningsWithRawResponse

        return FinetuningsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FinetuningsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import FinetuningsWithStreamingResponse

        return FinetuningsWithStreamingResponse(self)

    def list(
        self, *, db_connection_id: str | None | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> pages.FinetuningPage:
        """List finetuning jobs.

        All jobs, or those of one database connection, as a bare array and in one piece: there is no
        paging, no sorting and no size limit. A connection that does not exist has no jobs, so the
        answer is an empty array. The document gives 201 as the status of this read.

        Args:
            db_connection_id: Keeps only the jobs of this database connection. Left out or empty,
                nothing is filtered.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: UnprocessableEntityError (422).

        Returns:
            The first page. Iterating over it goes on to the pages behind it, which are fetched as
            they are needed.
        """
        from ..api.finetunings import list_finetunings

        request = list_finetunings.request(db_connection_id=db_connection_id, strict=self._session.settings.strict)
        return pages.first_page(pages.FinetuningPage, self._session, list_finetunings.OPERATION, request, options)

    def create(
        self,
        *,
        db_connection_id: str,
        schemas: Sequence[str] | None | Unset = UNSET,
        alias: str | None | Unset = UNSET,
        base_llm: models.BaseLlmRequest | params.BaseLlmRequestParam | None | Unset = UNSET,
        golden_sqls: Sequence[str] | None | Unset = UNSET,
        golden_records: Sequence[str] | None | Unset = UNSET,
        metadata: dict[str, Any] | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.Finetuning:
        """Create a finetuning job.

        Records a job and answers at once; the training file is written and sent upstream in the
        background. Only the database connection is required: the rest is filled with the engine's
        defaults. Fields that the engine does not know are ignored, not refused.

        Args:
            db_connection_id: The database connection whose golden SQLs train the model; 24
                hexadecimal digits, or 400.
            schemas: Restricts training to golden SQLs of these schemas, which the connection has to
                name. Not in the vendor's documentation; seen in the source of a server.
            alias: Name for people. By default the alias of the connection and the hour.
            base_llm: The model to start from.
            golden_sqls: Ids of the golden SQLs to train on. By default all of the connection. Not
                in the vendor's documentation; seen in the source of a server.
            golden_records: The name that the vendor's page gives to `golden_sqls`. The shipped
                engine does not know it and trains on all golden SQLs instead.
            metadata: The caller's own data.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                UnprocessableEntityError (422).
        """
        from ..api.finetunings import create_finetuning

        request = create_finetuning.request(
            body=given(
                ("db_connection_id", db_connection_id),
                ("schemas", schemas),
                ("alias", alias),
                ("base_llm", base_llm),
                ("golden_sqls", golden_sqls),
                ("golden_records", golden_records),
                ("metadata", metadata),
            ),
            strict=self._session.settings.strict,
        )
        return self._session.send(create_finetuning.OPERATION, request, options)

    def retrieve(self, finetuning_id: str, **options: Unpack[RequestOptions]) -> models.Finetuning:
        """Retrieve a finetuning job.

        One job by its id. The engine asks the upstream provider for the state of the job before it
        answers, so reading moves the stored status on. The vendor's curl sample carries a
        `finetuning_job_id` query parameter; no server reads it.

        Args:
            finetuning_id: Id of the finetuning job, as its creation answered it. Bounds: at least 1
                character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: NotFoundError (404).
        """
        from ..api.finetunings import get_finetuning

        request = get_finetuning.request(finetuning_id=finetuning_id, strict=self._session.settings.strict)
        return self._session.send(get_finetuning.OPERATION, request, options)

    def update(
        self, finetuning_id: str, *, metadata: dict[str, Any] | None | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> models.Finetuning:
        """Replace the metadata of a finetuning job.

        Puts new metadata in place of the old; nothing is merged, and a body without `metadata`
        clears it. No page of the vendor mentions this operation; the engine has it.

        Args:
            finetuning_id: Id of the finetuning job, as its creation answered it. Bounds: at least 1
                character.
            metadata: The new data. Null, or left out, clears what was there. Not in the vendor's
                documentation; seen in the source of a server.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: NotFoundError (404),
                UnprocessableEntityError (422).
        """
        from ..api.finetunings import update_finetuning

        request = update_finetuning.request(
            finetuning_id=finetuning_id, body=given(("metadata", metadata)), strict=self._session.settings.strict
        )
        return self._session.send(update_finetuning.OPERATION, request, options)

    def delete(self, finetuning_id: str, **options: Unpack[RequestOptions]) -> models.FinetuningDeletion:
        """Delete a finetuning job.

        Removes the record of the job, whatever its status. A job that still runs upstream is not
        cancelled by this. The vendor's page gives 201 as the status.

        Args:
            finetuning_id: Id of the finetuning job, as its creation answered it. Bounds: at least 1
                character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: NotFoundError (404).
        """
        from ..api.finetunings import delete_finetuning

        request = delete_finetuning.request(finetuning_id=finetuning_id, strict=self._session.settings.strict)
        return self._session.send(delete_finetuning.OPERATION, request, options)

    def cancel(
        self, finetuning_id: str, *, metadata: dict[str, Any] | None | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> models.Finetuning:
        """Cancel a finetuning job.

        Stops a job that has not ended and keeps its record. The body is required and its
        `finetuning_id` says which job is meant: the engine never reads the id in the path. Send the
        same id in both places.

        Args:
            finetuning_id: Id of the finetuning job, as its creation answered it. Bounds: at least 1
                character.
            metadata: The caller's own data; the engine does nothing with it.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400), NotFoundError
                (404), UnprocessableEntityError (422).
        """
        from ..api.finetunings import cancel_finetuning

        request = cancel_finetuning.request(
            finetuning_id=finetuning_id,
            body=given(("finetuning_id", finetuning_id), ("metadata", metadata)),
            strict=self._session.settings.strict,
        )
        return self._session.send(cancel_finetuning.OPERATION, request, options)

    def wait(
        self,
        job: models.Finetuning | str,
        *,
        timeout: float | None = None,
        poll_interval: float = 5.0,
        on_update: Callable[[models.Finetuning], object] | None = None,
        raise_on_failure: bool = True,
        **options: Unpack[LookOptions],
    ) -> models.Finetuning:
        """Wait until the job has ended. Each change of its status is a line in the log `finetuning`.

        Args:
            job: The job, or its id: waiting can be taken up again in another process.
            timeout: Seconds, more than 0. None: as long as it takes, with a warning in the log every hour.
            poll_interval: Seconds between the first looks, more than 0; the pauses grow up to six times as long.
            on_update: Called with the job whenever its status has changed, first with the status that was found.
            raise_on_failure: Raise when the job failed or was cancelled; otherwise return it.

        Returns:
            The job as it ended.

        Raises:
            JobFailedError: The job failed.
            JobCancelledError: The job was cancelled.
            WaitTimeoutError: `timeout` ran out first. The job goes on.
            APIStatusError: The server refuses to show the job. Failures that may pass (no connection, 429, 5xx) do not end the waiting.
        """
        from finetuning_runtime._jobs import waiting

        return waiting.wait_for_job(
            self.retrieve,
            job,
            timeout=timeout,
            poll_interval=poll_interval,
            on_update=on_update,
            raise_on_failure=raise_on_failure,
            options=options,
        )


class AsyncFinetunings(AsyncResource):
    """`client.finetunings`, for asyncio.

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
    def with_raw_response(self) -> AsyncFinetuningsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import AsyncFinetuningsWithRawResponse

        return AsyncFinetuningsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFinetuningsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import AsyncFinetuningsWithStreamingResponse

        return AsyncFinetuningsWithStreamingResponse(self)

    def list(
        self, *, db_connection_id: str | None | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> pages.AsyncPaginator[models.Finetuning, pages.AsyncFinetuningPage]:
        """List finetuning jobs.

        All jobs, or those of one database connection, as a bare array and in one piece: there is no
        paging, no sorting and no size limit. A connection that does not exist has no jobs, so the
        answer is an empty array. The document gives 201 as the status of this read.

        Args:
            db_connection_id: Keeps only the jobs of this database connection. Left out or empty,
                nothing is filtered.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: UnprocessableEntityError (422).

        Returns:
            Awaited, the first page; iterated over with `async for`, the items of all pages.
        """
        from ..api.finetunings import list_finetunings

        request = list_finetunings.request(db_connection_id=db_connection_id, strict=self._session.settings.strict)
        return pages.AsyncPaginator(
            pages.AsyncFinetuningPage, self._session, list_finetunings.OPERATION, request, options
        )

    async def create(
        self,
        *,
        db_connection_id: str,
        schemas: Sequence[str] | None | Unset = UNSET,
        alias: str | None | Unset = UNSET,
        base_llm: models.BaseLlmRequest | params.BaseLlmRequestParam | None | Unset = UNSET,
        golden_sqls: Sequence[str] | None | Unset = UNSET,
        golden_records: Sequence[str] | None | Unset = UNSET,
        metadata: dict[str, Any] | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.Finetuning:
        """Create a finetuning job.

        Records a job and answers at once; the training file is written and sent upstream in the
        background. Only the database connection is required: the rest is filled with the engine's
        defaults. Fields that the engine does not know are ignored, not refused.

        Args:
            db_connection_id: The database connection whose golden SQLs train the model; 24
                hexadecimal digits, or 400.
            schemas: Restricts training to golden SQLs of these schemas, which the connection has to
                name. Not in the vendor's documentation; seen in the source of a server.
            alias: Name for people. By default the alias of the connection and the hour.
            base_llm: The model to start from.
            golden_sqls: Ids of the golden SQLs to train on. By default all of the connection. Not
                in the vendor's documentation; seen in the source of a server.
            golden_records: The name that the vendor's page gives to `golden_sqls`. The shipped
                engine does not know it and trains on all golden SQLs instead.
            metadata: The caller's own data.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                UnprocessableEntityError (422).
        """
        from ..api.finetunings import create_finetuning

        request = create_finetuning.request(
            body=given(
                ("db_connection_id", db_connection_id),
                ("schemas", schemas),
                ("alias", alias),
                ("base_llm", base_llm),
                ("golden_sqls", golden_sqls),
                ("golden_records", golden_records),
                ("metadata", metadata),
            ),
            strict=self._session.settings.strict,
        )
        return await self._session.send(create_finetuning.OPERATION, request, options)

    async def retrieve(self, finetuning_id: str, **options: Unpack[RequestOptions]) -> models.Finetuning:
        """Retrieve a finetuning job.

        One job by its id. The engine asks the upstream provider for the state of the job before it
        answers, so reading moves the stored status on. The vendor's curl sample carries a
        `finetuning_job_id` query parameter; no server reads it.

        Args:
            finetuning_id: Id of the finetuning job, as its creation answered it. Bounds: at least 1
                character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: NotFoundError (404).
        """
        from ..api.finetunings import get_finetuning

        request = get_finetuning.request(finetuning_id=finetuning_id, strict=self._session.settings.strict)
        return await self._session.send(get_finetuning.OPERATION, request, options)

    async def update(
        self, finetuning_id: str, *, metadata: dict[str, Any] | None | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> models.Finetuning:
        """Replace the metadata of a finetuning job.

        Puts new metadata in place of the old; nothing is merged, and a body without `metadata`
        clears it. No page of the vendor mentions this operation; the engine has it.

        Args:
            finetuning_id: Id of the finetuning job, as its creation answered it. Bounds: at least 1
                character.
            metadata: The new data. Null, or left out, clears what was there. Not in the vendor's
                documentation; seen in the source of a server.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: NotFoundError (404),
                UnprocessableEntityError (422).
        """
        from ..api.finetunings import update_finetuning

        request = update_finetuning.request(
            finetuning_id=finetuning_id, body=given(("metadata", metadata)), strict=self._session.settings.strict
        )
        return await self._session.send(update_finetuning.OPERATION, request, options)

    async def delete(self, finetuning_id: str, **options: Unpack[RequestOptions]) -> models.FinetuningDeletion:
        """Delete a finetuning job.

        Removes the record of the job, whatever its status. A job that still runs upstream is not
        cancelled by this. The vendor's page gives 201 as the status.

        Args:
            finetuning_id: Id of the finetuning job, as its creation answered it. Bounds: at least 1
                character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: NotFoundError (404).
        """
        from ..api.finetunings import delete_finetuning

        request = delete_finetuning.request(finetuning_id=finetuning_id, strict=self._session.settings.strict)
        return await self._session.send(delete_finetuning.OPERATION, request, options)

    async def cancel(
        self, finetuning_id: str, *, metadata: dict[str, Any] | None | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> models.Finetuning:
        """Cancel a finetuning job.

        Stops a job that has not ended and keeps its record. The body is required and its
        `finetuning_id` says which job is meant: the engine never reads the id in the path. Send the
        same id in both places.

        Args:
            finetuning_id: Id of the finetuning job, as its creation answered it. Bounds: at least 1
                character.
            metadata: The caller's own data; the engine does nothing with it.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400), NotFoundError
                (404), UnprocessableEntityError (422).
        """
        from ..api.finetunings import cancel_finetuning

        request = cancel_finetuning.request(
            finetuning_id=finetuning_id,
            body=given(("finetuning_id", finetuning_id), ("metadata", metadata)),
            strict=self._session.settings.strict,
        )
        return await self._session.send(cancel_finetuning.OPERATION, request, options)

    async def wait(
        self,
        job: models.Finetuning | str,
        *,
        timeout: float | None = None,
        poll_interval: float = 5.0,
        on_update: Callable[[models.Finetuning], object] | None = None,
        raise_on_failure: bool = True,
        **options: Unpack[LookOptions],
    ) -> models.Finetuning:
        """Wait until the job has ended. Each change of its status is a line in the log `finetuning`.

        Args:
            job: The job, or its id: waiting can be taken up again in another process.
            timeout: Seconds, more than 0. None: as long as it takes, with a warning in the log every hour.
            poll_interval: Seconds between the first looks, more than 0; the pauses grow up to six times as long.
            on_update: Called with the job whenever its status has changed, first with the status that was found.
            raise_on_failure: Raise when the job failed or was cancelled; otherwise return it.

        Returns:
            The job as it ended.

        Raises:
            JobFailedError: The job failed.
            JobCancelledError: The job was cancelled.
            WaitTimeoutError: `timeout` ran out first. The job goes on.
            APIStatusError: The server refuses to show the job. Failures that may pass (no connection, 429, 5xx) do not end the waiting.
        """
        from finetuning_runtime._jobs import waiting

        return await waiting.wait_for_job_async(
            self.retrieve,
            job,
            timeout=timeout,
            poll_interval=poll_interval,
            on_update=on_update,
            raise_on_failure=raise_on_failure,
            options=options,
        )

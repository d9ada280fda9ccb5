# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from finetuning_runtime._http.options import RequestOptions
from finetuning_runtime._resources.base import AsyncResource, Resource
from finetuning_runtime._values.lazy_module import LazyModule
from finetuning_runtime._values.unset import UNSET, Unset

from .. import models

if TYPE_CHECKING:
    from .. import pages
    from ..raw_responses import AsyncFineTuningJobsCheckpointsWithRawResponse, FineTuningJobsCheckpointsWithRawResponse
    from ..streaming_responses import (
        AsyncFineTuningJobsCheckpointsWithStreamingResponse,
        FineTuningJobsCheckpointsWithStreamingResponse,
    )
else:
    pages = LazyModule("..pages", __package__)


class FineTuningJobsCheckpoints(Resource):
    """`client.fine_tuning.jobs.checkpoints`.

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
    def with_raw_response(self) -> FineTuningJobsCheckpointsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import FineTuningJobsCheckpointsWithRawResponse

        return FineTuningJobsCheckpointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FineTuningJobsCheckpointsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import FineTuningJobsCheckpointsWithStreamingResponse

        return FineTuningJobsCheckpointsWithStreamingResponse(self)

    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> pages.FineTuningJobCheckpointPage:
        """List the checkpoints of a fine-tuning job.

        Lists the usable models that a job left on its way, newest first, a page at a time.

        Args:
            fine_tuning_job_id: Id of the job. Bounds: at least 1 character.
            after: Id of the last checkpoint on the page before.
            limit: How many checkpoints a page holds at most. The server's default: 10.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).

        Returns:
            The first page. Iterating over it goes on to the pages behind it, which are fetched as
            they are needed.
        """
        from ..api.fine_tuning import list_fine_tuning_job_checkpoints

        request = list_fine_tuning_job_checkpoints.request(
            fine_tuning_job_id=fine_tuning_job_id, after=after, limit=limit, strict=self._session.settings.strict
        )
        return pages.first_page(
            pages.FineTuningJobCheckpointPage,
            self._session,
            list_fine_tuning_job_checkpoints.OPERATION,
            request,
            options,
        )


class AsyncFineTuningJobsCheckpoints(AsyncResource):
    """`client.fine_tuning.jobs.checkpoints`, for asyncio.

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
    def with_raw_response(self) -> AsyncFineTuningJobsCheckpointsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import AsyncFineTuningJobsCheckpointsWithRawResponse

        return AsyncFineTuningJobsCheckpointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningJobsCheckpointsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import AsyncFineTuningJobsCheckpointsWithStreamingResponse

        return AsyncFineTuningJobsCheckpointsWithStreamingResponse(self)

    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> pages.AsyncPaginator[models.FineTuningJobCheckpoint, pages.AsyncFineTuningJobCheckpointPage]:
        """List the checkpoints of a fine-tuning job.

        Lists the usable models that a job left on its way, newest first, a page at a time.

        Args:
            fine_tuning_job_id: Id of the job. Bounds: at least 1 character.
            after: Id of the last checkpoint on the page before.
            limit: How many checkpoints a page holds at most. The server's default: 10.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).

        Returns:
            Awaited, the first page; iterated over with `async for`, the items of all pages.
        """
        from ..api.fine_tuning import list_fine_tuning_job_checkpoints

        request = list_fine_tuning_job_checkpoints.request(
            fine_tuning_job_id=fine_tuning_job_id, after=after, limit=limit, strict=self._session.settings.strict
        )
        return pages.AsyncPaginator(
            pages.AsyncFineTuningJobCheckpointPage,
            self._session,
            list_fine_tuning_job_checkpoints.OPERATION,
            request,
            options,
        )

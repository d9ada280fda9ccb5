# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Unpack

from finetuning_runtime._http.options import LookOptions, RequestOptions
from finetuning_runtime._resources.base import AsyncResource, Resource
from finetuning_runtime._values.lazy_module import LazyModule
from finetuning_runtime._values.resource_names import full_name
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.json_body import given

from .. import models

if TYPE_CHECKING:
    from .. import pages, params
    from ..raw_responses import AsyncDpoJobsWithRawResponse, DpoJobsWithRawResponse
    from ..streaming_responses import AsyncDpoJobsWithStreamingResponse, DpoJobsWithStreamingResponse
else:
    pages = LazyModule("..pages", __package__)
    params = LazyModule("..params", __package__)


class DpoJobs(Resource):
    """`client.dpo_jobs`.

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
    def with_raw_response(self) -> DpoJobsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import DpoJobsWithRawResponse

        return DpoJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DpoJobsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import DpoJobsWithStreamingResponse

        return DpoJobsWithStreamingResponse(self)

    def list(
        self,
        *,
        page_size: int | None | Unset = UNSET,
        page_token: str | None | Unset = UNSET,
        filter: str | None | Unset = UNSET,
        order_by: str | None | Unset = UNSET,
        read_mask: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> pages.DpoJobPage:
        """List preference (DPO) jobs.

        One page of the account's preference (DPO) jobs, by name unless `order_by` says otherwise.
        The last page has an empty `nextPageToken`. Apart from `page_size` and `page_token`, the
        parameters must stay the same from page to page.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            page_size: How many items a page holds at most. More than 200 are answered as if 200 had
                been asked for. Bounds: -2147483648 to 2147483647. The server's default: 50.
            page_token: Where the page starts, taken from `nextPageToken` of the page before. Not to
                be read or made up.
            filter: Which items are wanted, in the filter language of AIP-160. Field names are
                written in snake_case. Not in the vendor's documentation; seen in the vendor's SDK and
                in recorded traffic.
            order_by: The fields to sort by, separated by commas, each ascending unless ` desc`
                follows; a dot reaches into a field. Sorted by `name` if left out.
            read_mask: The fields wanted in the answer, separated by commas. Empty or `*` means all.

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
        from ..api.dpo_jobs import list_dpo_jobs

        request = list_dpo_jobs.request(
            account_id=self._session.settings.path_default("account_id", account_id),
            page_size=page_size,
            page_token=page_token,
            filter=filter,
            order_by=order_by,
            read_mask=read_mask,
            strict=self._session.settings.strict,
        )
        return pages.first_page(pages.DpoJobPage, self._session, list_dpo_jobs.OPERATION, request, options)

    def create(
        self,
        *,
        dataset: str,
        display_name: str | Unset = UNSET,
        training_config: models.TrainingConfigInput | params.TrainingConfigInputParam | Unset = UNSET,
        loss_config: models.LossConfigInput | params.LossConfigInputParam | Unset = UNSET,
        renderer_hugging_face_repo_id: str | Unset = UNSET,
        wandb_config: models.WandbConfigInput | params.WandbConfigInputParam | Unset = UNSET,
        aws_s3_config: models.AwsS3ConfigInput | params.AwsS3ConfigInputParam | Unset = UNSET,
        azure_blob_storage_config: models.AzureBlobStorageConfigInput
        | params.AzureBlobStorageConfigInputParam
        | Unset = UNSET,
        reservation_target: str | Unset = UNSET,
        use_reservation: bool | Unset = UNSET,
        dpo_job_id: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.DpoJob:
        """Create a preference (DPO) job.

        Starts a job that trains on pairs of a preferred and a rejected answer. At most one of the
        model fields of `training_config` may be set. A faulty dataset is found out later: the job
        is accepted and fails.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            display_name: A name for people.
            dataset: The training dataset, by id or full name.
            training_config: How the model is trained.
            loss_config: The loss. Left out, it is DPO; the method ORPO makes it an ORPO job.
            renderer_hugging_face_repo_id: The repository whose template makes one text of a
                conversation.
            wandb_config: How the job reports to Weights & Biases.
            aws_s3_config: How the service reaches data in S3.
            azure_blob_storage_config: How the service reaches data in Azure.
            reservation_target: The reservation that the job draws on.
            use_reservation: Whether to try reserved capacity before shared capacity.
            dpo_job_id: The id to give the job. Left out or empty, the service makes one up at
                random. Not in the vendor's documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409), RateLimitError (429), InternalServerError (500).
        """
        from ..api.dpo_jobs import create_dpo_job

        request = create_dpo_job.request(
            account_id=self._session.settings.path_default("account_id", account_id),
            body=given(
                ("displayName", display_name),
                ("dataset", dataset),
                ("trainingConfig", training_config),
                ("lossConfig", loss_config),
                ("rendererHuggingFaceRepoId", renderer_hugging_face_repo_id),
                ("wandbConfig", wandb_config),
                ("awsS3Config", aws_s3_config),
                ("azureBlobStorageConfig", azure_blob_storage_config),
                ("reservationTarget", reservation_target),
                ("useReservation", use_reservation),
            ),
            dpo_job_id=dpo_job_id,
            strict=self._session.settings.strict,
        )
        return self._session.send(create_dpo_job.OPERATION, request, options)

    def get(
        self,
        dpo_job_id: str,
        *,
        read_mask: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.DpoJob:
        """Get a preference (DPO) job.

        Reads one job with all of its fields, or with those that `read_mask` names.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dpo_job_id: The DPO job, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/dpoJobs/{dpo_job_id}`, does as well.
            read_mask: The fields wanted in the answer, separated by commas. Empty or `*` means all.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.dpo_jobs import get_dpo_job

        named = full_name("accounts/{account_id}/dpoJobs/{dpo_job_id}", dpo_job_id, account_id=account_id)
        request = get_dpo_job.request(
            dpo_job_id=named.get("dpo_job_id", dpo_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            read_mask=read_mask,
            strict=self._session.settings.strict,
        )
        return self._session.send(get_dpo_job.OPERATION, request, options)

    def delete(
        self, dpo_job_id: str, *, account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Delete a preference (DPO) job.

        Deletes one job; a running one is stopped first. The job may stay readable for a while as
        `JOB_STATE_DELETING` or `JOB_STATE_DELETING_CLEANING_UP`.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dpo_job_id: The DPO job, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/dpoJobs/{dpo_job_id}`, does as well.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.dpo_jobs import delete_dpo_job

        named = full_name("accounts/{account_id}/dpoJobs/{dpo_job_id}", dpo_job_id, account_id=account_id)
        request = delete_dpo_job.request(
            dpo_job_id=named.get("dpo_job_id", dpo_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            strict=self._session.settings.strict,
        )
        return self._session.send(delete_dpo_job.OPERATION, request, options)

    def cancel(
        self, dpo_job_id: str, *, account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Cancel a preference (DPO) job.

        Stops a job that has not ended. The body is empty, and so is the answer: read the job to see
        its state. What the service answers for a job that has ended is not known; 400 with code 9
        is expected.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dpo_job_id: The DPO job, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/dpoJobs/{dpo_job_id}`, does as well.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.dpo_jobs import cancel_dpo_job

        named = full_name("accounts/{account_id}/dpoJobs/{dpo_job_id}", dpo_job_id, account_id=account_id)
        request = cancel_dpo_job.request(
            dpo_job_id=named.get("dpo_job_id", dpo_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            body=given(),
            strict=self._session.settings.strict,
        )
        return self._session.send(cancel_dpo_job.OPERATION, request, options)

    def resume(
        self, dpo_job_id: str, *, account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.DpoJob:
        """Resume a preference (DPO) job.

        Takes up a job again that failed or was paused, and answers with the job. What the service
        answers for a job in another state is not known; 400 with code 9 is expected.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dpo_job_id: The DPO job, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/dpoJobs/{dpo_job_id}`, does as well.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.dpo_jobs import resume_dpo_job

        named = full_name("accounts/{account_id}/dpoJobs/{dpo_job_id}", dpo_job_id, account_id=account_id)
        request = resume_dpo_job.request(
            dpo_job_id=named.get("dpo_job_id", dpo_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            body=given(),
            strict=self._session.settings.strict,
        )
        return self._session.send(resume_dpo_job.OPERATION, request, options)

    def get_metrics_file_endpoint(
        self, dpo_job_id: str, *, account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.GetDpoJobMetricsFileEndpointResponse:
        """Get a signed address of the metrics of a DPO job.

        Answers a signed address of the file with the metrics of the training. It takes a GET
        without an API key. What is in the file is not documented, nor what is answered before there
        is one.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dpo_job_id: The DPO job, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/dpoJobs/{dpo_job_id}`, does as well.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.dpo_jobs import get_dpo_job_metrics_file_endpoint

        named = full_name("accounts/{account_id}/dpoJobs/{dpo_job_id}", dpo_job_id, account_id=account_id)
        request = get_dpo_job_metrics_file_endpoint.request(
            dpo_job_id=named.get("dpo_job_id", dpo_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            strict=self._session.settings.strict,
        )
        return self._session.send(get_dpo_job_metrics_file_endpoint.OPERATION, request, options)

    def wait(
        self,
        job: models.DpoJob | str,
        *,
        timeout: float | None = None,
        poll_interval: float = 5.0,
        on_update: Callable[[models.DpoJob], object] | None = None,
        raise_on_failure: bool = True,
        account_id: str | None = None,
        **options: Unpack[LookOptions],
    ) -> models.DpoJob:
        """Wait until the job has ended. Each change of its status is a line in the log `finetuning`.

        Args:
            job: The job, or its id: waiting can be taken up again in another process.
            timeout: Seconds, more than 0. None: as long as it takes, with a warning in the log every hour.
            poll_interval: Seconds between the first looks, more than 0; the pauses grow up to six times as long.
            on_update: Called with the job whenever its status has changed, first with the status that was found.
            raise_on_failure: Raise when the job failed or was cancelled; otherwise return it.
            account_id: Default: as the job's full name says, or else the client's.

        Returns:
            The job as it ended.

        Raises:
            JobFailedError: The job failed.
            JobCancelledError: The job was cancelled.
            WaitTimeoutError: `timeout` ran out first. The job goes on.
            APIStatusError: The server refuses to show the job. Failures that may pass (no connection, 429, 5xx) do not end the waiting.
        """
        from finetuning_runtime._jobs import waiting

        named = full_name("accounts/{account_id}/dpoJobs/{dpo_job_id}", job, account_id=account_id)
        return waiting.wait_for_job(
            partial(self.get, account_id=named.get("account_id", account_id)),
            job,
            timeout=timeout,
            poll_interval=poll_interval,
            on_update=on_update,
            raise_on_failure=raise_on_failure,
            options=options,
        )


class AsyncDpoJobs(AsyncResource):
    """`client.dpo_jobs`, for asyncio.

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
    def with_raw_response(self) -> AsyncDpoJobsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import AsyncDpoJobsWithRawResponse

        return AsyncDpoJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDpoJobsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import AsyncDpoJobsWithStreamingResponse

        return AsyncDpoJobsWithStreamingResponse(self)

    def list(
        self,
        *,
        page_size: int | None | Unset = UNSET,
        page_token: str | None | Unset = UNSET,
        filter: str | None | Unset = UNSET,
        order_by: str | None | Unset = UNSET,
        read_mask: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> pages.AsyncPaginator[models.DpoJob, pages.AsyncDpoJobPage]:
        """List preference (DPO) jobs.

        One page of the account's preference (DPO) jobs, by name unless `order_by` says otherwise.
        The last page has an empty `nextPageToken`. Apart from `page_size` and `page_token`, the
        parameters must stay the same from page to page.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            page_size: How many items a page holds at most. More than 200 are answered as if 200 had
                been asked for. Bounds: -2147483648 to 2147483647. The server's default: 50.
            page_token: Where the page starts, taken from `nextPageToken` of the page before. Not to
                be read or made up.
            filter: Which items are wanted, in the filter language of AIP-160. Field names are
                written in snake_case. Not in the vendor's documentation; seen in the vendor's SDK and
                in recorded traffic.
            order_by: The fields to sort by, separated by commas, each ascending unless ` desc`
                follows; a dot reaches into a field. Sorted by `name` if left out.
            read_mask: The fields wanted in the answer, separated by commas. Empty or `*` means all.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).

        Returns:
            Awaited, the first page; iterated over with `async for`, the items of all pages.
        """
        from ..api.dpo_jobs import list_dpo_jobs

        request = list_dpo_jobs.request(
            account_id=self._session.settings.path_default("account_id", account_id),
            page_size=page_size,
            page_token=page_token,
            filter=filter,
            order_by=order_by,
            read_mask=read_mask,
            strict=self._session.settings.strict,
        )
        return pages.AsyncPaginator(pages.AsyncDpoJobPage, self._session, list_dpo_jobs.OPERATION, request, options)

    async def create(
        self,
        *,
        dataset: str,
        display_name: str | Unset = UNSET,
        training_config: models.TrainingConfigInput | params.TrainingConfigInputParam | Unset = UNSET,
        loss_config: models.LossConfigInput | params.LossConfigInputParam | Unset = UNSET,
        renderer_hugging_face_repo_id: str | Unset = UNSET,
        wandb_config: models.WandbConfigInput | params.WandbConfigInputParam | Unset = UNSET,
        aws_s3_config: models.AwsS3ConfigInput | params.AwsS3ConfigInputParam | Unset = UNSET,
        azure_blob_storage_config: models.AzureBlobStorageConfigInput
        | params.AzureBlobStorageConfigInputParam
        | Unset = UNSET,
        reservation_target: str | Unset = UNSET,
        use_reservation: bool | Unset = UNSET,
        dpo_job_id: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.DpoJob:
        """Create a preference (DPO) job.

        Starts a job that trains on pairs of a preferred and a rejected answer. At most one of the
        model fields of `training_config` may be set. A faulty dataset is found out later: the job
        is accepted and fails.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            display_name: A name for people.
            dataset: The training dataset, by id or full name.
            training_config: How the model is trained.
            loss_config: The loss. Left out, it is DPO; the method ORPO makes it an ORPO job.
            renderer_hugging_face_repo_id: The repository whose template makes one text of a
                conversation.
            wandb_config: How the job reports to Weights & Biases.
            aws_s3_config: How the service reaches data in S3.
            azure_blob_storage_config: How the service reaches data in Azure.
            reservation_target: The reservation that the job draws on.
            use_reservation: Whether to try reserved capacity before shared capacity.
            dpo_job_id: The id to give the job. Left out or empty, the service makes one up at
                random. Not in the vendor's documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409), RateLimitError (429), InternalServerError (500).
        """
        from ..api.dpo_jobs import create_dpo_job

        request = create_dpo_job.request(
            account_id=self._session.settings.path_default("account_id", account_id),
            body=given(
                ("displayName", display_name),
                ("dataset", dataset),
                ("trainingConfig", training_config),
                ("lossConfig", loss_config),
                ("rendererHuggingFaceRepoId", renderer_hugging_face_repo_id),
                ("wandbConfig", wandb_config),
                ("awsS3Config", aws_s3_config),
                ("azureBlobStorageConfig", azure_blob_storage_config),
                ("reservationTarget", reservation_target),
                ("useReservation", use_reservation),
            ),
            dpo_job_id=dpo_job_id,
            strict=self._session.settings.strict,
        )
        return await self._session.send(create_dpo_job.OPERATION, request, options)

    async def get(
        self,
        dpo_job_id: str,
        *,
        read_mask: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.DpoJob:
        """Get a preference (DPO) job.

        Reads one job with all of its fields, or with those that `read_mask` names.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dpo_job_id: The DPO job, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/dpoJobs/{dpo_job_id}`, does as well.
            read_mask: The fields wanted in the answer, separated by commas. Empty or `*` means all.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.dpo_jobs import get_dpo_job

        named = full_name("accounts/{account_id}/dpoJobs/{dpo_job_id}", dpo_job_id, account_id=account_id)
        request = get_dpo_job.request(
            dpo_job_id=named.get("dpo_job_id", dpo_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            read_mask=read_mask,
            strict=self._session.settings.strict,
        )
        return await self._session.send(get_dpo_job.OPERATION, request, options)

    async def delete(
        self, dpo_job_id: str, *, account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Delete a preference (DPO) job.

        Deletes one job; a running one is stopped first. The job may stay readable for a while as
        `JOB_STATE_DELETING` or `JOB_STATE_DELETING_CLEANING_UP`.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dpo_job_id: The DPO job, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/dpoJobs/{dpo_job_id}`, does as well.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.dpo_jobs import delete_dpo_job

        named = full_name("accounts/{account_id}/dpoJobs/{dpo_job_id}", dpo_job_id, account_id=account_id)
        request = delete_dpo_job.request(
            dpo_job_id=named.get("dpo_job_id", dpo_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            strict=self._session.settings.strict,
        )
        return await self._session.send(delete_dpo_job.OPERATION, request, options)

    async def cancel(
        self, dpo_job_id: str, *, account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Cancel a preference (DPO) job.

        Stops a job that has not ended. The body is empty, and so is the answer: read the job to see
        its state. What the service answers for a job that has ended is not known; 400 with code 9
        is expected.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dpo_job_id: The DPO job, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/dpoJobs/{dpo_job_id}`, does as well.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.dpo_jobs import cancel_dpo_job

        named = full_name("accounts/{account_id}/dpoJobs/{dpo_job_id}", dpo_job_id, account_id=account_id)
        request = cancel_dpo_job.request(
            dpo_job_id=named.get("dpo_job_id", dpo_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            body=given(),
            strict=self._session.settings.strict,
        )
        return await self._session.send(cancel_dpo_job.OPERATION, request, options)

    async def resume(
        self, dpo_job_id: str, *, account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.DpoJob:
        """Resume a preference (DPO) job.

        Takes up a job again that failed or was paused, and answers with the job. What the service
        answers for a job in another state is not known; 400 with code 9 is expected.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dpo_job_id: The DPO job, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/dpoJobs/{dpo_job_id}`, does as well.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.dpo_jobs import resume_dpo_job

        named = full_name("accounts/{account_id}/dpoJobs/{dpo_job_id}", dpo_job_id, account_id=account_id)
        request = resume_dpo_job.request(
            dpo_job_id=named.get("dpo_job_id", dpo_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            body=given(),
            strict=self._session.settings.strict,
        )
        return await self._session.send(resume_dpo_job.OPERATION, request, options)

    async def get_metrics_file_endpoint(
        self, dpo_job_id: str, *, account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.GetDpoJobMetricsFileEndpointResponse:
        """Get a signed address of the metrics of a DPO job.

        Answers a signed address of the file with the metrics of the training. It takes a GET
        without an API key. What is in the file is not documented, nor what is answered before there
        is one.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            dpo_job_id: The DPO job, by the last segment of its name. Bounds: at least 1 character.
                The full name, `accounts/{account_id}/dpoJobs/{dpo_job_id}`, does as well.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.dpo_jobs import get_dpo_job_metrics_file_endpoint

        named = full_name("accounts/{account_id}/dpoJobs/{dpo_job_id}", dpo_job_id, account_id=account_id)
        request = get_dpo_job_metrics_file_endpoint.request(
            dpo_job_id=named.get("dpo_job_id", dpo_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            strict=self._session.settings.strict,
        )
        return await self._session.send(get_dpo_job_metrics_file_endpoint.OPERATION, request, options)

    async def wait(
        self,
        job: models.DpoJob | str,
        *,
        timeout: float | None = None,
        poll_interval: float = 5.0,
        on_update: Callable[[models.DpoJob], object] | None = None,
        raise_on_failure: bool = True,
        account_id: str | None = None,
        **options: Unpack[LookOptions],
    ) -> models.DpoJob:
        """Wait until the job has ended. Each change of its status is a line in the log `finetuning`.

        Args:
            job: The job, or its id: waiting can be taken up again in another process.
            timeout: Seconds, more than 0. None: as long as it takes, with a warning in the log every hour.
            poll_interval: Seconds between the first looks, more than 0; the pauses grow up to six times as long.
            on_update: Called with the job whenever its status has changed, first with the status that was found.
            raise_on_failure: Raise when the job failed or was cancelled; otherwise return it.
            account_id: Default: as the job's full name says, or else the client's.

        Returns:
            The job as it ended.

        Raises:
            JobFailedError: The job failed.
            JobCancelledError: The job was cancelled.
            WaitTimeoutError: `timeout` ran out first. The job goes on.
            APIStatusError: The server refuses to show the job. Failures that may pass (no connection, 429, 5xx) do not end the waiting.
        """
        from finetuning_runtime._jobs import waiting

        named = full_name("accounts/{account_id}/dpoJobs/{dpo_job_id}", job, account_id=account_id)
        return await waiting.wait_for_job_async(
            partial(self.get, account_id=named.get("account_id", account_id)),
            job,
            timeout=timeout,
            poll_interval=poll_interval,
            on_update=on_update,
            raise_on_failure=raise_on_failure,
            options=options,
        )

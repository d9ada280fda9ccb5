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
    from ..raw_responses import AsyncSupervisedFineTuningJobsWithRawResponse, SupervisedFineTuningJobsWithRawResponse
    from ..streaming_responses import (
        AsyncSupervisedFineTuningJobsWithStreamingResponse,
        SupervisedFineTuningJobsWithStreamingResponse,
    )
else:
    pages = LazyModule("..pages", __package__)
    params = LazyModule("..params", __package__)


class SupervisedFineTuningJobs(Resource):
    """`client.supervised_fine_tuning_jobs`.

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
    def with_raw_response(self) -> SupervisedFineTuningJobsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import SupervisedFineTuningJobsWithRawResponse

        return SupervisedFineTuningJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SupervisedFineTuningJobsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import SupervisedFineTuningJobsWithStreamingResponse

        return SupervisedFineTuningJobsWithStreamingResponse(self)

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
    ) -> pages.SupervisedFineTuningJobPage:
        """List supervised fine-tuning jobs.

        One page of the account's supervised fine-tuning jobs, by name unless `order_by` says
        otherwise. The last page has an empty `nextPageToken`. Apart from `page_size` and
        `page_token`, the parameters must stay the same from page to page.

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
        from ..api.supervised_fine_tuning_jobs import list_supervised_fine_tuning_jobs

        request = list_supervised_fine_tuning_jobs.request(
            account_id=self._session.settings.path_default("account_id", account_id),
            page_size=page_size,
            page_token=page_token,
            filter=filter,
            order_by=order_by,
            read_mask=read_mask,
            strict=self._session.settings.strict,
        )
        return pages.first_page(
            pages.SupervisedFineTuningJobPage,
            self._session,
            list_supervised_fine_tuning_jobs.OPERATION,
            request,
            options,
        )

    def create(
        self,
        *,
        dataset: str,
        display_name: str | Unset = UNSET,
        output_model: str | Unset = UNSET,
        base_model: str | Unset = UNSET,
        warm_start_from: str | Unset = UNSET,
        jinja_template: str | Unset = UNSET,
        early_stop: bool | Unset = UNSET,
        epochs: int | Unset = UNSET,
        learning_rate: float | Unset = UNSET,
        max_context_length: int | Unset = UNSET,
        lora_rank: int | Unset = UNSET,
        evaluation_dataset: str | Unset = UNSET,
        is_turbo: bool | Unset = UNSET,
        eval_auto_carveout: bool | Unset = UNSET,
        region: models.Region | Unset = UNSET,
        nodes: int | Unset = UNSET,
        batch_size: int | Unset = UNSET,
        batch_size_samples: int | Unset = UNSET,
        gradient_accumulation_steps: int | Unset = UNSET,
        learning_rate_warmup_steps: int | Unset = UNSET,
        lr_scheduler: models.LearningRateSchedulerInput | params.LearningRateSchedulerInputParam | Unset = UNSET,
        optimizer_weight_decay: float | Unset = UNSET,
        sampler_checkpoint_save_interval_steps: int | Unset = UNSET,
        mtp_enabled: bool | Unset = UNSET,
        mtp_num_draft_tokens: int | Unset = UNSET,
        mtp_freeze_base_model: bool | Unset = UNSET,
        metrics_file_signed_url: str | Unset = UNSET,
        renderer_hugging_face_repo_id: str | Unset = UNSET,
        use_purpose: str | Unset = UNSET,
        purpose: models.JobPurpose | Unset = UNSET,
        wandb_config: models.WandbConfigInput | params.WandbConfigInputParam | Unset = UNSET,
        aws_s3_config: models.AwsS3ConfigInput | params.AwsS3ConfigInputParam | Unset = UNSET,
        azure_blob_storage_config: models.AzureBlobStorageConfigInput
        | params.AzureBlobStorageConfigInputParam
        | Unset = UNSET,
        reservation_target: str | Unset = UNSET,
        use_reservation: bool | Unset = UNSET,
        supervised_fine_tuning_job_id: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.SupervisedFineTuningJob:
        """Create a supervised fine-tuning job.

        Starts a job that trains on a dataset of wanted answers. Refused are a body that names both
        or neither of `base_model` and `warm_start_from`, and a model that cannot be fine-tuned. A
        faulty dataset is found out later: the job is accepted and fails with `INVALID_ARGUMENT` in
        its `status`.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            display_name: A name for people.
            dataset: The training dataset, by id or full name.
            output_model: The model that the job produces. Left out, it is named after the job.
            base_model: The model that is trained. Excludes `warm_start_from`.
            warm_start_from: The fine-tuned model that training goes on from. Excludes `base_model`.
            jinja_template: The template that makes one text of a conversation.
            early_stop: Whether to stop when the validation loss no longer falls.
            epochs: Passes over the data. Bounds: 0 to 100.
            learning_rate: The learning rate. Bounds: 0 to 0.1.
            max_context_length: The longest context in tokens. Bounds: 0 to 2147483647.
            lora_rank: The rank of the LoRA matrices. Bounds: 0 to 32.
            evaluation_dataset: The dataset to evaluate on.
            is_turbo: Whether the job runs in turbo mode.
            eval_auto_carveout: Whether part of the data is held back for evaluation.
            region: Where the job runs.
            nodes: How many machines train. Bounds: -2147483648 to 2147483647.
            batch_size: The batch size in tokens. Bounds: -2147483648 to 2147483647.
            batch_size_samples: The batch size in examples. Bounds: -2147483648 to 2147483647.
            gradient_accumulation_steps: How many batches make one step. Bounds: -2147483648 to
                2147483647.
            learning_rate_warmup_steps: Over how many steps the learning rate rises. Bounds:
                -2147483648 to 2147483647.
            lr_scheduler: How the learning rate changes after the warm-up.
            optimizer_weight_decay: The weight decay.
            sampler_checkpoint_save_interval_steps: After how many steps a checkpoint that can be
                used is saved. None with 0. Bounds: -2147483648 to 2147483647.
            mtp_enabled: Whether to train heads that predict several tokens.
            mtp_num_draft_tokens: How many tokens those heads predict. Bounds: -2147483648 to
                2147483647.
            mtp_freeze_base_model: Whether only those heads are trained.
            metrics_file_signed_url: The signed address of the metrics.
            renderer_hugging_face_repo_id: The repository whose template makes one text of a
                conversation.
            use_purpose: Asks for dedicated machines. Only `pilot` is known.
            purpose: What the job is for, when machines are given out.
            wandb_config: How the job reports to Weights & Biases.
            aws_s3_config: How the service reaches data in S3.
            azure_blob_storage_config: How the service reaches data in Azure.
            reservation_target: The reservation that the job draws on.
            use_reservation: Whether to try reserved capacity before shared capacity.
            supervised_fine_tuning_job_id: The id to give the job. Left out or empty, the service
                makes one up at random. Not in the vendor's documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409), RateLimitError (429), InternalServerError (500).
        """
        from ..api.supervised_fine_tuning_jobs import create_supervised_fine_tuning_job

        request = create_supervised_fine_tuning_job.request(
            account_id=self._session.settings.path_default("account_id", account_id),
            body=given(
                ("displayName", display_name),
                ("dataset", dataset),
                ("outputModel", output_model),
                ("baseModel", base_model),
                ("warmStartFrom", warm_start_from),
                ("jinjaTemplate", jinja_template),
                ("earlyStop", early_stop),
                ("epochs", epochs),
                ("learningRate", learning_rate),
                ("maxContextLength", max_context_length),
                ("loraRank", lora_rank),
                ("evaluationDataset", evaluation_dataset),
                ("isTurbo", is_turbo),
                ("evalAutoCarveout", eval_auto_carveout),
                ("region", region),
                ("nodes", nodes),
                ("batchSize", batch_size),
                ("batchSizeSamples", batch_size_samples),
                ("gradientAccumulationSteps", gradient_accumulation_steps),
                ("learningRateWarmupSteps", learning_rate_warmup_steps),
                ("lrScheduler", lr_scheduler),
                ("optimizerWeightDecay", optimizer_weight_decay),
                ("samplerCheckpointSaveIntervalSteps", sampler_checkpoint_save_interval_steps),
                ("mtpEnabled", mtp_enabled),
                ("mtpNumDraftTokens", mtp_num_draft_tokens),
                ("mtpFreezeBaseModel", mtp_freeze_base_model),
                ("metricsFileSignedUrl", metrics_file_signed_url),
                ("rendererHuggingFaceRepoId", renderer_hugging_face_repo_id),
                ("usePurpose", use_purpose),
                ("purpose", purpose),
                ("wandbConfig", wandb_config),
                ("awsS3Config", aws_s3_config),
                ("azureBlobStorageConfig", azure_blob_storage_config),
                ("reservationTarget", reservation_target),
                ("useReservation", use_reservation),
            ),
            supervised_fine_tuning_job_id=supervised_fine_tuning_job_id,
            strict=self._session.settings.strict,
        )
        return self._session.send(create_supervised_fine_tuning_job.OPERATION, request, options)

    def get(
        self,
        supervised_fine_tuning_job_id: str,
        *,
        read_mask: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.SupervisedFineTuningJob:
        """Get a supervised fine-tuning job.

        Reads one job with all of its fields, or with those that `read_mask` names.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            supervised_fine_tuning_job_id: The supervised fine-tuning job, by the last segment of
                its name. Bounds: at least 1 character. The full name,
                `accounts/{account_id}/supervisedFineTuningJobs/{supervised_fine_tuning_job_id}`, does
                as well.
            read_mask: The fields wanted in the answer, separated by commas. Empty or `*` means all.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.supervised_fine_tuning_jobs import get_supervised_fine_tuning_job

        named = full_name(
            "accounts/{account_id}/supervisedFineTuningJobs/{supervised_fine_tuning_job_id}",
            supervised_fine_tuning_job_id,
            account_id=account_id,
        )
        request = get_supervised_fine_tuning_job.request(
            supervised_fine_tuning_job_id=named.get("supervised_fine_tuning_job_id", supervised_fine_tuning_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            read_mask=read_mask,
            strict=self._session.settings.strict,
        )
        return self._session.send(get_supervised_fine_tuning_job.OPERATION, request, options)

    def delete(
        self, supervised_fine_tuning_job_id: str, *, account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Delete a supervised fine-tuning job.

        Deletes one job; a running one is stopped first. The job may stay readable for a while as
        `JOB_STATE_DELETING` or `JOB_STATE_DELETING_CLEANING_UP`.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            supervised_fine_tuning_job_id: The supervised fine-tuning job, by the last segment of
                its name. Bounds: at least 1 character. The full name,
                `accounts/{account_id}/supervisedFineTuningJobs/{supervised_fine_tuning_job_id}`, does
                as well.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.supervised_fine_tuning_jobs import delete_supervised_fine_tuning_job

        named = full_name(
            "accounts/{account_id}/supervisedFineTuningJobs/{supervised_fine_tuning_job_id}",
            supervised_fine_tuning_job_id,
            account_id=account_id,
        )
        request = delete_supervised_fine_tuning_job.request(
            supervised_fine_tuning_job_id=named.get("supervised_fine_tuning_job_id", supervised_fine_tuning_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            strict=self._session.settings.strict,
        )
        return self._session.send(delete_supervised_fine_tuning_job.OPERATION, request, options)

    def cancel(
        self, supervised_fine_tuning_job_id: str, *, account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Cancel a supervised fine-tuning job.

        Stops a job that has not ended. The body is empty, and so is the answer: read the job to see
        its state. What the service answers for a job that has ended is not known; 400 with code 9
        is expected.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            supervised_fine_tuning_job_id: The supervised fine-tuning job, by the last segment of
                its name. Bounds: at least 1 character. The full name,
                `accounts/{account_id}/supervisedFineTuningJobs/{supervised_fine_tuning_job_id}`, does
                as well.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.supervised_fine_tuning_jobs import cancel_supervised_fine_tuning_job

        named = full_name(
            "accounts/{account_id}/supervisedFineTuningJobs/{supervised_fine_tuning_job_id}",
            supervised_fine_tuning_job_id,
            account_id=account_id,
        )
        request = cancel_supervised_fine_tuning_job.request(
            supervised_fine_tuning_job_id=named.get("supervised_fine_tuning_job_id", supervised_fine_tuning_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            body=given(),
            strict=self._session.settings.strict,
        )
        return self._session.send(cancel_supervised_fine_tuning_job.OPERATION, request, options)

    def resume(
        self, supervised_fine_tuning_job_id: str, *, account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.SupervisedFineTuningJob:
        """Resume a supervised fine-tuning job.

        Takes up a job again that failed or was paused, and answers with the job. What the service
        answers for a job in another state is not known; 400 with code 9 is expected.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            supervised_fine_tuning_job_id: The supervised fine-tuning job, by the last segment of
                its name. Bounds: at least 1 character. The full name,
                `accounts/{account_id}/supervisedFineTuningJobs/{supervised_fine_tuning_job_id}`, does
                as well.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.supervised_fine_tuning_jobs import resume_supervised_fine_tuning_job

        named = full_name(
            "accounts/{account_id}/supervisedFineTuningJobs/{supervised_fine_tuning_job_id}",
            supervised_fine_tuning_job_id,
            account_id=account_id,
        )
        request = resume_supervised_fine_tuning_job.request(
            supervised_fine_tuning_job_id=named.get("supervised_fine_tuning_job_id", supervised_fine_tuning_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            body=given(),
            strict=self._session.settings.strict,
        )
        return self._session.send(resume_supervised_fine_tuning_job.OPERATION, request, options)

    def wait(
        self,
        job: models.SupervisedFineTuningJob | str,
        *,
        timeout: float | None = None,
        poll_interval: float = 5.0,
        on_update: Callable[[models.SupervisedFineTuningJob], object] | None = None,
        raise_on_failure: bool = True,
        account_id: str | None = None,
        **options: Unpack[LookOptions],
    ) -> models.SupervisedFineTuningJob:
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

        named = full_name(
            "accounts/{account_id}/supervisedFineTuningJobs/{supervised_fine_tuning_job_id}", job, account_id=account_id
        )
        return waiting.wait_for_job(
            partial(self.get, account_id=named.get("account_id", account_id)),
            job,
            timeout=timeout,
            poll_interval=poll_interval,
            on_update=on_update,
            raise_on_failure=raise_on_failure,
            options=options,
        )


class AsyncSupervisedFineTuningJobs(AsyncResource):
    """`client.supervised_fine_tuning_jobs`, for asyncio.

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
    def with_raw_response(self) -> AsyncSupervisedFineTuningJobsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import AsyncSupervisedFineTuningJobsWithRawResponse

        return AsyncSupervisedFineTuningJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSupervisedFineTuningJobsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import AsyncSupervisedFineTuningJobsWithStreamingResponse

        return AsyncSupervisedFineTuningJobsWithStreamingResponse(self)

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
    ) -> pages.AsyncPaginator[models.SupervisedFineTuningJob, pages.AsyncSupervisedFineTuningJobPage]:
        """List supervised fine-tuning jobs.

        One page of the account's supervised fine-tuning jobs, by name unless `order_by` says
        otherwise. The last page has an empty `nextPageToken`. Apart from `page_size` and
        `page_token`, the parameters must stay the same from page to page.

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
        from ..api.supervised_fine_tuning_jobs import list_supervised_fine_tuning_jobs

        request = list_supervised_fine_tuning_jobs.request(
            account_id=self._session.settings.path_default("account_id", account_id),
            page_size=page_size,
            page_token=page_token,
            filter=filter,
            order_by=order_by,
            read_mask=read_mask,
            strict=self._session.settings.strict,
        )
        return pages.AsyncPaginator(
            pages.AsyncSupervisedFineTuningJobPage,
            self._session,
            list_supervised_fine_tuning_jobs.OPERATION,
            request,
            options,
        )

    async def create(
        self,
        *,
        dataset: str,
        display_name: str | Unset = UNSET,
        output_model: str | Unset = UNSET,
        base_model: str | Unset = UNSET,
        warm_start_from: str | Unset = UNSET,
        jinja_template: str | Unset = UNSET,
        early_stop: bool | Unset = UNSET,
        epochs: int | Unset = UNSET,
        learning_rate: float | Unset = UNSET,
        max_context_length: int | Unset = UNSET,
        lora_rank: int | Unset = UNSET,
        evaluation_dataset: str | Unset = UNSET,
        is_turbo: bool | Unset = UNSET,
        eval_auto_carveout: bool | Unset = UNSET,
        region: models.Region | Unset = UNSET,
        nodes: int | Unset = UNSET,
        batch_size: int | Unset = UNSET,
        batch_size_samples: int | Unset = UNSET,
        gradient_accumulation_steps: int | Unset = UNSET,
        learning_rate_warmup_steps: int | Unset = UNSET,
        lr_scheduler: models.LearningRateSchedulerInput | params.LearningRateSchedulerInputParam | Unset = UNSET,
        optimizer_weight_decay: float | Unset = UNSET,
        sampler_checkpoint_save_interval_steps: int | Unset = UNSET,
        mtp_enabled: bool | Unset = UNSET,
        mtp_num_draft_tokens: int | Unset = UNSET,
        mtp_freeze_base_model: bool | Unset = UNSET,
        metrics_file_signed_url: str | Unset = UNSET,
        renderer_hugging_face_repo_id: str | Unset = UNSET,
        use_purpose: str | Unset = UNSET,
        purpose: models.JobPurpose | Unset = UNSET,
        wandb_config: models.WandbConfigInput | params.WandbConfigInputParam | Unset = UNSET,
        aws_s3_config: models.AwsS3ConfigInput | params.AwsS3ConfigInputParam | Unset = UNSET,
        azure_blob_storage_config: models.AzureBlobStorageConfigInput
        | params.AzureBlobStorageConfigInputParam
        | Unset = UNSET,
        reservation_target: str | Unset = UNSET,
        use_reservation: bool | Unset = UNSET,
        supervised_fine_tuning_job_id: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.SupervisedFineTuningJob:
        """Create a supervised fine-tuning job.

        Starts a job that trains on a dataset of wanted answers. Refused are a body that names both
        or neither of `base_model` and `warm_start_from`, and a model that cannot be fine-tuned. A
        faulty dataset is found out later: the job is accepted and fails with `INVALID_ARGUMENT` in
        its `status`.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            display_name: A name for people.
            dataset: The training dataset, by id or full name.
            output_model: The model that the job produces. Left out, it is named after the job.
            base_model: The model that is trained. Excludes `warm_start_from`.
            warm_start_from: The fine-tuned model that training goes on from. Excludes `base_model`.
            jinja_template: The template that makes one text of a conversation.
            early_stop: Whether to stop when the validation loss no longer falls.
            epochs: Passes over the data. Bounds: 0 to 100.
            learning_rate: The learning rate. Bounds: 0 to 0.1.
            max_context_length: The longest context in tokens. Bounds: 0 to 2147483647.
            lora_rank: The rank of the LoRA matrices. Bounds: 0 to 32.
            evaluation_dataset: The dataset to evaluate on.
            is_turbo: Whether the job runs in turbo mode.
            eval_auto_carveout: Whether part of the data is held back for evaluation.
            region: Where the job runs.
            nodes: How many machines train. Bounds: -2147483648 to 2147483647.
            batch_size: The batch size in tokens. Bounds: -2147483648 to 2147483647.
            batch_size_samples: The batch size in examples. Bounds: -2147483648 to 2147483647.
            gradient_accumulation_steps: How many batches make one step. Bounds: -2147483648 to
                2147483647.
            learning_rate_warmup_steps: Over how many steps the learning rate rises. Bounds:
                -2147483648 to 2147483647.
            lr_scheduler: How the learning rate changes after the warm-up.
            optimizer_weight_decay: The weight decay.
            sampler_checkpoint_save_interval_steps: After how many steps a checkpoint that can be
                used is saved. None with 0. Bounds: -2147483648 to 2147483647.
            mtp_enabled: Whether to train heads that predict several tokens.
            mtp_num_draft_tokens: How many tokens those heads predict. Bounds: -2147483648 to
                2147483647.
            mtp_freeze_base_model: Whether only those heads are trained.
            metrics_file_signed_url: The signed address of the metrics.
            renderer_hugging_face_repo_id: The repository whose template makes one text of a
                conversation.
            use_purpose: Asks for dedicated machines. Only `pilot` is known.
            purpose: What the job is for, when machines are given out.
            wandb_config: How the job reports to Weights & Biases.
            aws_s3_config: How the service reaches data in S3.
            azure_blob_storage_config: How the service reaches data in Azure.
            reservation_target: The reservation that the job draws on.
            use_reservation: Whether to try reserved capacity before shared capacity.
            supervised_fine_tuning_job_id: The id to give the job. Left out or empty, the service
                makes one up at random. Not in the vendor's documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409), RateLimitError (429), InternalServerError (500).
        """
        from ..api.supervised_fine_tuning_jobs import create_supervised_fine_tuning_job

        request = create_supervised_fine_tuning_job.request(
            account_id=self._session.settings.path_default("account_id", account_id),
            body=given(
                ("displayName", display_name),
                ("dataset", dataset),
                ("outputModel", output_model),
                ("baseModel", base_model),
                ("warmStartFrom", warm_start_from),
                ("jinjaTemplate", jinja_template),
                ("earlyStop", early_stop),
                ("epochs", epochs),
                ("learningRate", learning_rate),
                ("maxContextLength", max_context_length),
                ("loraRank", lora_rank),
                ("evaluationDataset", evaluation_dataset),
                ("isTurbo", is_turbo),
                ("evalAutoCarveout", eval_auto_carveout),
                ("region", region),
                ("nodes", nodes),
                ("batchSize", batch_size),
                ("batchSizeSamples", batch_size_samples),
                ("gradientAccumulationSteps", gradient_accumulation_steps),
                ("learningRateWarmupSteps", learning_rate_warmup_steps),
                ("lrScheduler", lr_scheduler),
                ("optimizerWeightDecay", optimizer_weight_decay),
                ("samplerCheckpointSaveIntervalSteps", sampler_checkpoint_save_interval_steps),
                ("mtpEnabled", mtp_enabled),
                ("mtpNumDraftTokens", mtp_num_draft_tokens),
                ("mtpFreezeBaseModel", mtp_freeze_base_model),
                ("metricsFileSignedUrl", metrics_file_signed_url),
                ("rendererHuggingFaceRepoId", renderer_hugging_face_repo_id),
                ("usePurpose", use_purpose),
                ("purpose", purpose),
                ("wandbConfig", wandb_config),
                ("awsS3Config", aws_s3_config),
                ("azureBlobStorageConfig", azure_blob_storage_config),
                ("reservationTarget", reservation_target),
                ("useReservation", use_reservation),
            ),
            supervised_fine_tuning_job_id=supervised_fine_tuning_job_id,
            strict=self._session.settings.strict,
        )
        return await self._session.send(create_supervised_fine_tuning_job.OPERATION, request, options)

    async def get(
        self,
        supervised_fine_tuning_job_id: str,
        *,
        read_mask: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.SupervisedFineTuningJob:
        """Get a supervised fine-tuning job.

        Reads one job with all of its fields, or with those that `read_mask` names.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            supervised_fine_tuning_job_id: The supervised fine-tuning job, by the last segment of
                its name. Bounds: at least 1 character. The full name,
                `accounts/{account_id}/supervisedFineTuningJobs/{supervised_fine_tuning_job_id}`, does
                as well.
            read_mask: The fields wanted in the answer, separated by commas. Empty or `*` means all.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.supervised_fine_tuning_jobs import get_supervised_fine_tuning_job

        named = full_name(
            "accounts/{account_id}/supervisedFineTuningJobs/{supervised_fine_tuning_job_id}",
            supervised_fine_tuning_job_id,
            account_id=account_id,
        )
        request = get_supervised_fine_tuning_job.request(
            supervised_fine_tuning_job_id=named.get("supervised_fine_tuning_job_id", supervised_fine_tuning_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            read_mask=read_mask,
            strict=self._session.settings.strict,
        )
        return await self._session.send(get_supervised_fine_tuning_job.OPERATION, request, options)

    async def delete(
        self, supervised_fine_tuning_job_id: str, *, account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Delete a supervised fine-tuning job.

        Deletes one job; a running one is stopped first. The job may stay readable for a while as
        `JOB_STATE_DELETING` or `JOB_STATE_DELETING_CLEANING_UP`.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            supervised_fine_tuning_job_id: The supervised fine-tuning job, by the last segment of
                its name. Bounds: at least 1 character. The full name,
                `accounts/{account_id}/supervisedFineTuningJobs/{supervised_fine_tuning_job_id}`, does
                as well.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.supervised_fine_tuning_jobs import delete_supervised_fine_tuning_job

        named = full_name(
            "accounts/{account_id}/supervisedFineTuningJobs/{supervised_fine_tuning_job_id}",
            supervised_fine_tuning_job_id,
            account_id=account_id,
        )
        request = delete_supervised_fine_tuning_job.request(
            supervised_fine_tuning_job_id=named.get("supervised_fine_tuning_job_id", supervised_fine_tuning_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            strict=self._session.settings.strict,
        )
        return await self._session.send(delete_supervised_fine_tuning_job.OPERATION, request, options)

    async def cancel(
        self, supervised_fine_tuning_job_id: str, *, account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Cancel a supervised fine-tuning job.

        Stops a job that has not ended. The body is empty, and so is the answer: read the job to see
        its state. What the service answers for a job that has ended is not known; 400 with code 9
        is expected.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            supervised_fine_tuning_job_id: The supervised fine-tuning job, by the last segment of
                its name. Bounds: at least 1 character. The full name,
                `accounts/{account_id}/supervisedFineTuningJobs/{supervised_fine_tuning_job_id}`, does
                as well.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.supervised_fine_tuning_jobs import cancel_supervised_fine_tuning_job

        named = full_name(
            "accounts/{account_id}/supervisedFineTuningJobs/{supervised_fine_tuning_job_id}",
            supervised_fine_tuning_job_id,
            account_id=account_id,
        )
        request = cancel_supervised_fine_tuning_job.request(
            supervised_fine_tuning_job_id=named.get("supervised_fine_tuning_job_id", supervised_fine_tuning_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            body=given(),
            strict=self._session.settings.strict,
        )
        return await self._session.send(cancel_supervised_fine_tuning_job.OPERATION, request, options)

    async def resume(
        self, supervised_fine_tuning_job_id: str, *, account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.SupervisedFineTuningJob:
        """Resume a supervised fine-tuning job.

        Takes up a job again that failed or was paused, and answers with the job. What the service
        answers for a job in another state is not known; 400 with code 9 is expected.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            supervised_fine_tuning_job_id: The supervised fine-tuning job, by the last segment of
                its name. Bounds: at least 1 character. The full name,
                `accounts/{account_id}/supervisedFineTuningJobs/{supervised_fine_tuning_job_id}`, does
                as well.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.supervised_fine_tuning_jobs import resume_supervised_fine_tuning_job

        named = full_name(
            "accounts/{account_id}/supervisedFineTuningJobs/{supervised_fine_tuning_job_id}",
            supervised_fine_tuning_job_id,
            account_id=account_id,
        )
        request = resume_supervised_fine_tuning_job.request(
            supervised_fine_tuning_job_id=named.get("supervised_fine_tuning_job_id", supervised_fine_tuning_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            body=given(),
            strict=self._session.settings.strict,
        )
        return await self._session.send(resume_supervised_fine_tuning_job.OPERATION, request, options)

    async def wait(
        self,
        job: models.SupervisedFineTuningJob | str,
        *,
        timeout: float | None = None,
        poll_interval: float = 5.0,
        on_update: Callable[[models.SupervisedFineTuningJob], object] | None = None,
        raise_on_failure: bool = True,
        account_id: str | None = None,
        **options: Unpack[LookOptions],
    ) -> models.SupervisedFineTuningJob:
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

        named = full_name(
            "accounts/{account_id}/supervisedFineTuningJobs/{supervised_fine_tuning_job_id}", job, account_id=account_id
        )
        return await waiting.wait_for_job_async(
            partial(self.get, account_id=named.get("account_id", account_id)),
            job,
            timeout=timeout,
            poll_interval=poll_interval,
            on_update=on_update,
            raise_on_failure=raise_on_failure,
            options=options,
        )

# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Sequence
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
    from ..raw_responses import AsyncFineTuningJobsWithRawResponse, FineTuningJobsWithRawResponse
    from ..streaming_responses import AsyncFineTuningJobsWithStreamingResponse, FineTuningJobsWithStreamingResponse
else:
    pages = LazyModule("..pages", __package__)
    params = LazyModule("..params", __package__)


class FineTuningJobs(Resource):
    """`client.fine_tuning_jobs`.

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
    def with_raw_response(self) -> FineTuningJobsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import FineTuningJobsWithRawResponse

        return FineTuningJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FineTuningJobsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import FineTuningJobsWithStreamingResponse

        return FineTuningJobsWithStreamingResponse(self)

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
    ) -> pages.FineTuningJobPage:
        """List legacy fine-tuning jobs.

        One page of the account's legacy jobs, by name unless `order_by` says otherwise. The last
        page has an empty `nextPageToken`. Apart from `page_size` and `page_token`, the parameters
        must stay the same from page to page.

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
        from ..api.fine_tuning_jobs import list_fine_tuning_jobs

        request = list_fine_tuning_jobs.request(
            account_id=self._session.settings.path_default("account_id", account_id),
            page_size=page_size,
            page_token=page_token,
            filter=filter,
            order_by=order_by,
            read_mask=read_mask,
            strict=self._session.settings.strict,
        )
        return pages.first_page(
            pages.FineTuningJobPage, self._session, list_fine_tuning_jobs.OPERATION, request, options
        )

    def create(
        self,
        *,
        display_name: str | Unset = UNSET,
        dataset: str | Unset = UNSET,
        datasets: Sequence[models.FineTuningDatasetInput | params.FineTuningDatasetInputParam] | Unset = UNSET,
        container_version: str | Unset = UNSET,
        model_id: str | Unset = UNSET,
        legacy_job: dict[str, Any] | Unset = UNSET,
        text_completion: models.TextCompletionInput | params.TextCompletionInputParam | Unset = UNSET,
        text_classification: models.TextClassificationInput | params.TextClassificationInputParam | Unset = UNSET,
        conversation: models.ConversationInput | params.ConversationInputParam | Unset = UNSET,
        draft_model_data: models.DraftModelDataInput | params.DraftModelDataInputParam | Unset = UNSET,
        draft_model: dict[str, Any] | Unset = UNSET,
        genie: models.GenieInput | params.GenieInputParam | Unset = UNSET,
        base_model: str | Unset = UNSET,
        warm_start_from: str | Unset = UNSET,
        epochs: float | Unset = UNSET,
        learning_rate: float | Unset = UNSET,
        lora_rank: int | Unset = UNSET,
        lora_target_modules: Sequence[str] | Unset = UNSET,
        batch_size: int | Unset = UNSET,
        micro_batch_size: int | Unset = UNSET,
        mask_token: str | Unset = UNSET,
        pad_token: str | Unset = UNSET,
        wandb_entity: str | Unset = UNSET,
        wandb_api_key: str | Unset = UNSET,
        wandb_project: str | Unset = UNSET,
        evaluation: bool | Unset = UNSET,
        evaluation_split: float | Unset = UNSET,
        evaluation_dataset: str | Unset = UNSET,
        dependent_jobs: Sequence[str] | Unset = UNSET,
        fine_tuning_job_id: str | None | Unset = UNSET,
        debug: bool | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.FineTuningJob:
        """Create a legacy fine-tuning job.

        Starts a legacy job. Beyond what the schema says, the service refuses a body that names both
        or neither of `base_model` and `warm_start_from`, more than one of the seven task kinds, or
        only some of the three `wandb` fields that belong together. A faulty dataset is found out
        later: the job is accepted and fails.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            display_name: A name for people.
            dataset: The training dataset, by id or full name.
            datasets: Several training datasets. Cannot be changed later.
            container_version: The trainer's version.
            model_id: The id for the model that the job produces.
            legacy_job: A job of the kind that came before task kinds.
            text_completion: Task kind: continue a text.
            text_classification: Task kind: give a text a label.
            conversation: Task kind: answer in a conversation.
            draft_model_data: Task kind: make data for a draft model.
            draft_model: Task kind: train a draft model.
            genie: Task kind: a named pipeline.
            base_model: The model to train. Excludes `warm_start_from`.
            warm_start_from: The fine-tuned model to go on from. Excludes `base_model`.
            epochs: Passes over the data. Need not be whole. Bounds: 0 to 100.
            learning_rate: The learning rate. Bounds: 0 to 1.
            lora_rank: The rank of the LoRA matrices. Bounds: 0 to 32.
            lora_target_modules: The modules of the model that get LoRA matrices.
            batch_size: The batch size. Bounds: 0 to 1024.
            micro_batch_size: The size of the parts in which a batch is worked off. Bounds: 0 to
                2147483647.
            mask_token: The token that hides text from the loss.
            pad_token: The token that fills up short sequences.
            wandb_entity: The user or team at Weights & Biases.
            wandb_api_key: The key for Weights & Biases.
            wandb_project: The project at Weights & Biases.
            evaluation: Whether to evaluate while training.
            evaluation_split: The share of the data to hold back for evaluation, from 0 to 0.5 where
                there is no `evaluation_dataset`.
            evaluation_dataset: The dataset to evaluate on.
            dependent_jobs: Jobs that depend on this one. Nothing says whether a caller may set it.
            fine_tuning_job_id: The id to give the job. Left out, the service makes one up. Not in
                the vendor's documentation; seen in the vendor's SDK.
            debug: Asks for a debug run. What that changes is not documented. Not in the vendor's
                documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409), RateLimitError (429), InternalServerError (500).
        """
        from ..api.fine_tuning_jobs import create_fine_tuning_job

        request = create_fine_tuning_job.request(
            account_id=self._session.settings.path_default("account_id", account_id),
            body=given(
                ("displayName", display_name),
                ("dataset", dataset),
                ("datasets", datasets),
                ("containerVersion", container_version),
                ("modelId", model_id),
                ("legacyJob", legacy_job),
                ("textCompletion", text_completion),
                ("textClassification", text_classification),
                ("conversation", conversation),
                ("draftModelData", draft_model_data),
                ("draftModel", draft_model),
                ("genie", genie),
                ("baseModel", base_model),
                ("warmStartFrom", warm_start_from),
                ("epochs", epochs),
                ("learningRate", learning_rate),
                ("loraRank", lora_rank),
                ("loraTargetModules", lora_target_modules),
                ("batchSize", batch_size),
                ("microBatchSize", micro_batch_size),
                ("maskToken", mask_token),
                ("padToken", pad_token),
                ("wandbEntity", wandb_entity),
                ("wandbApiKey", wandb_api_key),
                ("wandbProject", wandb_project),
                ("evaluation", evaluation),
                ("evaluationSplit", evaluation_split),
                ("evaluationDataset", evaluation_dataset),
                ("dependentJobs", dependent_jobs),
            ),
            fine_tuning_job_id=fine_tuning_job_id,
            debug=debug,
            strict=self._session.settings.strict,
        )
        return self._session.send(create_fine_tuning_job.OPERATION, request, options)

    def get(
        self,
        fine_tuning_job_id: str,
        *,
        read_mask: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.FineTuningJob:
        """Get a legacy fine-tuning job.

        Reads one legacy job with all of its fields, or with those that `read_mask` names.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            fine_tuning_job_id: The legacy job, by the last segment of its name. Bounds: at least 1
                character. The full name, `accounts/{account_id}/fineTuningJobs/{fine_tuning_job_id}`,
                does as well.
            read_mask: The fields wanted in the answer, separated by commas. Empty or `*` means all.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.fine_tuning_jobs import get_fine_tuning_job

        named = full_name(
            "accounts/{account_id}/fineTuningJobs/{fine_tuning_job_id}", fine_tuning_job_id, account_id=account_id
        )
        request = get_fine_tuning_job.request(
            fine_tuning_job_id=named.get("fine_tuning_job_id", fine_tuning_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            read_mask=read_mask,
            strict=self._session.settings.strict,
        )
        return self._session.send(get_fine_tuning_job.OPERATION, request, options)

    def delete(
        self, fine_tuning_job_id: str, *, account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Delete a legacy fine-tuning job.

        Deletes one legacy job, whatever its state. The job may stay readable as `DELETING` for a
        while.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            fine_tuning_job_id: The legacy job, by the last segment of its name. Bounds: at least 1
                character. The full name, `accounts/{account_id}/fineTuningJobs/{fine_tuning_job_id}`,
                does as well.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.fine_tuning_jobs import delete_fine_tuning_job

        named = full_name(
            "accounts/{account_id}/fineTuningJobs/{fine_tuning_job_id}", fine_tuning_job_id, account_id=account_id
        )
        request = delete_fine_tuning_job.request(
            fine_tuning_job_id=named.get("fine_tuning_job_id", fine_tuning_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            strict=self._session.settings.strict,
        )
        return self._session.send(delete_fine_tuning_job.OPERATION, request, options)

    def update(
        self,
        fine_tuning_job_id: str,
        *,
        display_name: str | Unset = UNSET,
        dataset: str | Unset = UNSET,
        datasets: Sequence[models.FineTuningDatasetInput | params.FineTuningDatasetInputParam] | Unset = UNSET,
        container_version: str | Unset = UNSET,
        model_id: str | Unset = UNSET,
        legacy_job: dict[str, Any] | Unset = UNSET,
        text_completion: models.TextCompletionInput | params.TextCompletionInputParam | Unset = UNSET,
        text_classification: models.TextClassificationInput | params.TextClassificationInputParam | Unset = UNSET,
        conversation: models.ConversationInput | params.ConversationInputParam | Unset = UNSET,
        draft_model_data: models.DraftModelDataInput | params.DraftModelDataInputParam | Unset = UNSET,
        draft_model: dict[str, Any] | Unset = UNSET,
        genie: models.GenieInput | params.GenieInputParam | Unset = UNSET,
        base_model: str | Unset = UNSET,
        warm_start_from: str | Unset = UNSET,
        epochs: float | Unset = UNSET,
        learning_rate: float | Unset = UNSET,
        lora_rank: int | Unset = UNSET,
        lora_target_modules: Sequence[str] | Unset = UNSET,
        batch_size: int | Unset = UNSET,
        micro_batch_size: int | Unset = UNSET,
        mask_token: str | Unset = UNSET,
        pad_token: str | Unset = UNSET,
        wandb_entity: str | Unset = UNSET,
        wandb_api_key: str | Unset = UNSET,
        wandb_project: str | Unset = UNSET,
        evaluation: bool | Unset = UNSET,
        evaluation_split: float | Unset = UNSET,
        evaluation_dataset: str | Unset = UNSET,
        dependent_jobs: Sequence[str] | Unset = UNSET,
        update_mask: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.FineTuningJob:
        """Update a legacy fine-tuning job.

        Changes the fields that `update_mask` names to the values of the body. Known from the
        service's own description of its calls; the vendor has no page for it.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            fine_tuning_job_id: The legacy job, by the last segment of its name. Bounds: at least 1
                character. The full name, `accounts/{account_id}/fineTuningJobs/{fine_tuning_job_id}`,
                does as well.
            display_name: A name for people.
            dataset: The training dataset, by id or full name.
            datasets: Several training datasets. Cannot be changed later.
            container_version: The trainer's version.
            model_id: The id for the model that the job produces.
            legacy_job: A job of the kind that came before task kinds.
            text_completion: Task kind: continue a text.
            text_classification: Task kind: give a text a label.
            conversation: Task kind: answer in a conversation.
            draft_model_data: Task kind: make data for a draft model.
            draft_model: Task kind: train a draft model.
            genie: Task kind: a named pipeline.
            base_model: The model to train. Excludes `warm_start_from`.
            warm_start_from: The fine-tuned model to go on from. Excludes `base_model`.
            epochs: Passes over the data. Need not be whole. Bounds: 0 to 100.
            learning_rate: The learning rate. Bounds: 0 to 1.
            lora_rank: The rank of the LoRA matrices. Bounds: 0 to 32.
            lora_target_modules: The modules of the model that get LoRA matrices.
            batch_size: The batch size. Bounds: 0 to 1024.
            micro_batch_size: The size of the parts in which a batch is worked off. Bounds: 0 to
                2147483647.
            mask_token: The token that hides text from the loss.
            pad_token: The token that fills up short sequences.
            wandb_entity: The user or team at Weights & Biases.
            wandb_api_key: The key for Weights & Biases.
            wandb_project: The project at Weights & Biases.
            evaluation: Whether to evaluate while training.
            evaluation_split: The share of the data to hold back for evaluation, from 0 to 0.5 where
                there is no `evaluation_dataset`.
            evaluation_dataset: The dataset to evaluate on.
            dependent_jobs: Jobs that depend on this one. Nothing says whether a caller may set it.
            update_mask: The fields to change, separated by commas. Not in the vendor's
                documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.fine_tuning_jobs import update_fine_tuning_job

        named = full_name(
            "accounts/{account_id}/fineTuningJobs/{fine_tuning_job_id}", fine_tuning_job_id, account_id=account_id
        )
        request = update_fine_tuning_job.request(
            fine_tuning_job_id=named.get("fine_tuning_job_id", fine_tuning_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            body=given(
                ("displayName", display_name),
                ("dataset", dataset),
                ("datasets", datasets),
                ("containerVersion", container_version),
                ("modelId", model_id),
                ("legacyJob", legacy_job),
                ("textCompletion", text_completion),
                ("textClassification", text_classification),
                ("conversation", conversation),
                ("draftModelData", draft_model_data),
                ("draftModel", draft_model),
                ("genie", genie),
                ("baseModel", base_model),
                ("warmStartFrom", warm_start_from),
                ("epochs", epochs),
                ("learningRate", learning_rate),
                ("loraRank", lora_rank),
                ("loraTargetModules", lora_target_modules),
                ("batchSize", batch_size),
                ("microBatchSize", micro_batch_size),
                ("maskToken", mask_token),
                ("padToken", pad_token),
                ("wandbEntity", wandb_entity),
                ("wandbApiKey", wandb_api_key),
                ("wandbProject", wandb_project),
                ("evaluation", evaluation),
                ("evaluationSplit", evaluation_split),
                ("evaluationDataset", evaluation_dataset),
                ("dependentJobs", dependent_jobs),
            ),
            update_mask=update_mask,
            strict=self._session.settings.strict,
        )
        return self._session.send(update_fine_tuning_job.OPERATION, request, options)

    def wait(
        self,
        job: models.FineTuningJob | str,
        *,
        timeout: float | None = None,
        poll_interval: float = 5.0,
        on_update: Callable[[models.FineTuningJob], object] | None = None,
        raise_on_failure: bool = True,
        account_id: str | None = None,
        **options: Unpack[LookOptions],
    ) -> models.FineTuningJob:
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

        named = full_name("accounts/{account_id}/fineTuningJobs/{fine_tuning_job_id}", job, account_id=account_id)
        return waiting.wait_for_job(
            partial(self.get, account_id=named.get("account_id", account_id)),
            job,
            timeout=timeout,
            poll_interval=poll_interval,
            on_update=on_update,
            raise_on_failure=raise_on_failure,
            options=options,
        )


class AsyncFineTuningJobs(AsyncResource):
    """`client.fine_tuning_jobs`, for asyncio.

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
    def with_raw_response(self) -> AsyncFineTuningJobsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import AsyncFineTuningJobsWithRawResponse

        return AsyncFineTuningJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningJobsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import AsyncFineTuningJobsWithStreamingResponse

        return AsyncFineTuningJobsWithStreamingResponse(self)

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
    ) -> pages.AsyncPaginator[models.FineTuningJob, pages.AsyncFineTuningJobPage]:
        """List legacy fine-tuning jobs.

        One page of the account's legacy jobs, by name unless `order_by` says otherwise. The last
        page has an empty `nextPageToken`. Apart from `page_size` and `page_token`, the parameters
        must stay the same from page to page.

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
        from ..api.fine_tuning_jobs import list_fine_tuning_jobs

        request = list_fine_tuning_jobs.request(
            account_id=self._session.settings.path_default("account_id", account_id),
            page_size=page_size,
            page_token=page_token,
            filter=filter,
            order_by=order_by,
            read_mask=read_mask,
            strict=self._session.settings.strict,
        )
        return pages.AsyncPaginator(
            pages.AsyncFineTuningJobPage, self._session, list_fine_tuning_jobs.OPERATION, request, options
        )

    async def create(
        self,
        *,
        display_name: str | Unset = UNSET,
        dataset: str | Unset = UNSET,
        datasets: Sequence[models.FineTuningDatasetInput | params.FineTuningDatasetInputParam] | Unset = UNSET,
        container_version: str | Unset = UNSET,
        model_id: str | Unset = UNSET,
        legacy_job: dict[str, Any] | Unset = UNSET,
        text_completion: models.TextCompletionInput | params.TextCompletionInputParam | Unset = UNSET,
        text_classification: models.TextClassificationInput | params.TextClassificationInputParam | Unset = UNSET,
        conversation: models.ConversationInput | params.ConversationInputParam | Unset = UNSET,
        draft_model_data: models.DraftModelDataInput | params.DraftModelDataInputParam | Unset = UNSET,
        draft_model: dict[str, Any] | Unset = UNSET,
        genie: models.GenieInput | params.GenieInputParam | Unset = UNSET,
        base_model: str | Unset = UNSET,
        warm_start_from: str | Unset = UNSET,
        epochs: float | Unset = UNSET,
        learning_rate: float | Unset = UNSET,
        lora_rank: int | Unset = UNSET,
        lora_target_modules: Sequence[str] | Unset = UNSET,
        batch_size: int | Unset = UNSET,
        micro_batch_size: int | Unset = UNSET,
        mask_token: str | Unset = UNSET,
        pad_token: str | Unset = UNSET,
        wandb_entity: str | Unset = UNSET,
        wandb_api_key: str | Unset = UNSET,
        wandb_project: str | Unset = UNSET,
        evaluation: bool | Unset = UNSET,
        evaluation_split: float | Unset = UNSET,
        evaluation_dataset: str | Unset = UNSET,
        dependent_jobs: Sequence[str] | Unset = UNSET,
        fine_tuning_job_id: str | None | Unset = UNSET,
        debug: bool | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.FineTuningJob:
        """Create a legacy fine-tuning job.

        Starts a legacy job. Beyond what the schema says, the service refuses a body that names both
        or neither of `base_model` and `warm_start_from`, more than one of the seven task kinds, or
        only some of the three `wandb` fields that belong together. A faulty dataset is found out
        later: the job is accepted and fails.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            display_name: A name for people.
            dataset: The training dataset, by id or full name.
            datasets: Several training datasets. Cannot be changed later.
            container_version: The trainer's version.
            model_id: The id for the model that the job produces.
            legacy_job: A job of the kind that came before task kinds.
            text_completion: Task kind: continue a text.
            text_classification: Task kind: give a text a label.
            conversation: Task kind: answer in a conversation.
            draft_model_data: Task kind: make data for a draft model.
            draft_model: Task kind: train a draft model.
            genie: Task kind: a named pipeline.
            base_model: The model to train. Excludes `warm_start_from`.
            warm_start_from: The fine-tuned model to go on from. Excludes `base_model`.
            epochs: Passes over the data. Need not be whole. Bounds: 0 to 100.
            learning_rate: The learning rate. Bounds: 0 to 1.
            lora_rank: The rank of the LoRA matrices. Bounds: 0 to 32.
            lora_target_modules: The modules of the model that get LoRA matrices.
            batch_size: The batch size. Bounds: 0 to 1024.
            micro_batch_size: The size of the parts in which a batch is worked off. Bounds: 0 to
                2147483647.
            mask_token: The token that hides text from the loss.
            pad_token: The token that fills up short sequences.
            wandb_entity: The user or team at Weights & Biases.
            wandb_api_key: The key for Weights & Biases.
            wandb_project: The project at Weights & Biases.
            evaluation: Whether to evaluate while training.
            evaluation_split: The share of the data to hold back for evaluation, from 0 to 0.5 where
                there is no `evaluation_dataset`.
            evaluation_dataset: The dataset to evaluate on.
            dependent_jobs: Jobs that depend on this one. Nothing says whether a caller may set it.
            fine_tuning_job_id: The id to give the job. Left out, the service makes one up. Not in
                the vendor's documentation; seen in the vendor's SDK.
            debug: Asks for a debug run. What that changes is not documented. Not in the vendor's
                documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409), RateLimitError (429), InternalServerError (500).
        """
        from ..api.fine_tuning_jobs import create_fine_tuning_job

        request = create_fine_tuning_job.request(
            account_id=self._session.settings.path_default("account_id", account_id),
            body=given(
                ("displayName", display_name),
                ("dataset", dataset),
                ("datasets", datasets),
                ("containerVersion", container_version),
                ("modelId", model_id),
                ("legacyJob", legacy_job),
                ("textCompletion", text_completion),
                ("textClassification", text_classification),
                ("conversation", conversation),
                ("draftModelData", draft_model_data),
                ("draftModel", draft_model),
                ("genie", genie),
                ("baseModel", base_model),
                ("warmStartFrom", warm_start_from),
                ("epochs", epochs),
                ("learningRate", learning_rate),
                ("loraRank", lora_rank),
                ("loraTargetModules", lora_target_modules),
                ("batchSize", batch_size),
                ("microBatchSize", micro_batch_size),
                ("maskToken", mask_token),
                ("padToken", pad_token),
                ("wandbEntity", wandb_entity),
                ("wandbApiKey", wandb_api_key),
                ("wandbProject", wandb_project),
                ("evaluation", evaluation),
                ("evaluationSplit", evaluation_split),
                ("evaluationDataset", evaluation_dataset),
                ("dependentJobs", dependent_jobs),
            ),
            fine_tuning_job_id=fine_tuning_job_id,
            debug=debug,
            strict=self._session.settings.strict,
        )
        return await self._session.send(create_fine_tuning_job.OPERATION, request, options)

    async def get(
        self,
        fine_tuning_job_id: str,
        *,
        read_mask: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.FineTuningJob:
        """Get a legacy fine-tuning job.

        Reads one legacy job with all of its fields, or with those that `read_mask` names.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            fine_tuning_job_id: The legacy job, by the last segment of its name. Bounds: at least 1
                character. The full name, `accounts/{account_id}/fineTuningJobs/{fine_tuning_job_id}`,
                does as well.
            read_mask: The fields wanted in the answer, separated by commas. Empty or `*` means all.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.fine_tuning_jobs import get_fine_tuning_job

        named = full_name(
            "accounts/{account_id}/fineTuningJobs/{fine_tuning_job_id}", fine_tuning_job_id, account_id=account_id
        )
        request = get_fine_tuning_job.request(
            fine_tuning_job_id=named.get("fine_tuning_job_id", fine_tuning_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            read_mask=read_mask,
            strict=self._session.settings.strict,
        )
        return await self._session.send(get_fine_tuning_job.OPERATION, request, options)

    async def delete(
        self, fine_tuning_job_id: str, *, account_id: str | None = None, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Delete a legacy fine-tuning job.

        Deletes one legacy job, whatever its state. The job may stay readable as `DELETING` for a
        while.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            fine_tuning_job_id: The legacy job, by the last segment of its name. Bounds: at least 1
                character. The full name, `accounts/{account_id}/fineTuningJobs/{fine_tuning_job_id}`,
                does as well.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.fine_tuning_jobs import delete_fine_tuning_job

        named = full_name(
            "accounts/{account_id}/fineTuningJobs/{fine_tuning_job_id}", fine_tuning_job_id, account_id=account_id
        )
        request = delete_fine_tuning_job.request(
            fine_tuning_job_id=named.get("fine_tuning_job_id", fine_tuning_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            strict=self._session.settings.strict,
        )
        return await self._session.send(delete_fine_tuning_job.OPERATION, request, options)

    async def update(
        self,
        fine_tuning_job_id: str,
        *,
        display_name: str | Unset = UNSET,
        dataset: str | Unset = UNSET,
        datasets: Sequence[models.FineTuningDatasetInput | params.FineTuningDatasetInputParam] | Unset = UNSET,
        container_version: str | Unset = UNSET,
        model_id: str | Unset = UNSET,
        legacy_job: dict[str, Any] | Unset = UNSET,
        text_completion: models.TextCompletionInput | params.TextCompletionInputParam | Unset = UNSET,
        text_classification: models.TextClassificationInput | params.TextClassificationInputParam | Unset = UNSET,
        conversation: models.ConversationInput | params.ConversationInputParam | Unset = UNSET,
        draft_model_data: models.DraftModelDataInput | params.DraftModelDataInputParam | Unset = UNSET,
        draft_model: dict[str, Any] | Unset = UNSET,
        genie: models.GenieInput | params.GenieInputParam | Unset = UNSET,
        base_model: str | Unset = UNSET,
        warm_start_from: str | Unset = UNSET,
        epochs: float | Unset = UNSET,
        learning_rate: float | Unset = UNSET,
        lora_rank: int | Unset = UNSET,
        lora_target_modules: Sequence[str] | Unset = UNSET,
        batch_size: int | Unset = UNSET,
        micro_batch_size: int | Unset = UNSET,
        mask_token: str | Unset = UNSET,
        pad_token: str | Unset = UNSET,
        wandb_entity: str | Unset = UNSET,
        wandb_api_key: str | Unset = UNSET,
        wandb_project: str | Unset = UNSET,
        evaluation: bool | Unset = UNSET,
        evaluation_split: float | Unset = UNSET,
        evaluation_dataset: str | Unset = UNSET,
        dependent_jobs: Sequence[str] | Unset = UNSET,
        update_mask: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.FineTuningJob:
        """Update a legacy fine-tuning job.

        Changes the fields that `update_mask` names to the values of the body. Known from the
        service's own description of its calls; the vendor has no page for it.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            fine_tuning_job_id: The legacy job, by the last segment of its name. Bounds: at least 1
                character. The full name, `accounts/{account_id}/fineTuningJobs/{fine_tuning_job_id}`,
                does as well.
            display_name: A name for people.
            dataset: The training dataset, by id or full name.
            datasets: Several training datasets. Cannot be changed later.
            container_version: The trainer's version.
            model_id: The id for the model that the job produces.
            legacy_job: A job of the kind that came before task kinds.
            text_completion: Task kind: continue a text.
            text_classification: Task kind: give a text a label.
            conversation: Task kind: answer in a conversation.
            draft_model_data: Task kind: make data for a draft model.
            draft_model: Task kind: train a draft model.
            genie: Task kind: a named pipeline.
            base_model: The model to train. Excludes `warm_start_from`.
            warm_start_from: The fine-tuned model to go on from. Excludes `base_model`.
            epochs: Passes over the data. Need not be whole. Bounds: 0 to 100.
            learning_rate: The learning rate. Bounds: 0 to 1.
            lora_rank: The rank of the LoRA matrices. Bounds: 0 to 32.
            lora_target_modules: The modules of the model that get LoRA matrices.
            batch_size: The batch size. Bounds: 0 to 1024.
            micro_batch_size: The size of the parts in which a batch is worked off. Bounds: 0 to
                2147483647.
            mask_token: The token that hides text from the loss.
            pad_token: The token that fills up short sequences.
            wandb_entity: The user or team at Weights & Biases.
            wandb_api_key: The key for Weights & Biases.
            wandb_project: The project at Weights & Biases.
            evaluation: Whether to evaluate while training.
            evaluation_split: The share of the data to hold back for evaluation, from 0 to 0.5 where
                there is no `evaluation_dataset`.
            evaluation_dataset: The dataset to evaluate on.
            dependent_jobs: Jobs that depend on this one. Nothing says whether a caller may set it.
            update_mask: The fields to change, separated by commas. Not in the vendor's
                documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.fine_tuning_jobs import update_fine_tuning_job

        named = full_name(
            "accounts/{account_id}/fineTuningJobs/{fine_tuning_job_id}", fine_tuning_job_id, account_id=account_id
        )
        request = update_fine_tuning_job.request(
            fine_tuning_job_id=named.get("fine_tuning_job_id", fine_tuning_job_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            body=given(
                ("displayName", display_name),
                ("dataset", dataset),
                ("datasets", datasets),
                ("containerVersion", container_version),
                ("modelId", model_id),
                ("legacyJob", legacy_job),
                ("textCompletion", text_completion),
                ("textClassification", text_classification),
                ("conversation", conversation),
                ("draftModelData", draft_model_data),
                ("draftModel", draft_model),
                ("genie", genie),
                ("baseModel", base_model),
                ("warmStartFrom", warm_start_from),
                ("epochs", epochs),
                ("learningRate", learning_rate),
                ("loraRank", lora_rank),
                ("loraTargetModules", lora_target_modules),
                ("batchSize", batch_size),
                ("microBatchSize", micro_batch_size),
                ("maskToken", mask_token),
                ("padToken", pad_token),
                ("wandbEntity", wandb_entity),
                ("wandbApiKey", wandb_api_key),
                ("wandbProject", wandb_project),
                ("evaluation", evaluation),
                ("evaluationSplit", evaluation_split),
                ("evaluationDataset", evaluation_dataset),
                ("dependentJobs", dependent_jobs),
            ),
            update_mask=update_mask,
            strict=self._session.settings.strict,
        )
        return await self._session.send(update_fine_tuning_job.OPERATION, request, options)

    async def wait(
        self,
        job: models.FineTuningJob | str,
        *,
        timeout: float | None = None,
        poll_interval: float = 5.0,
        on_update: Callable[[models.FineTuningJob], object] | None = None,
        raise_on_failure: bool = True,
        account_id: str | None = None,
        **options: Unpack[LookOptions],
    ) -> models.FineTuningJob:
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

        named = full_name("accounts/{account_id}/fineTuningJobs/{fine_tuning_job_id}", job, account_id=account_id)
        return await waiting.wait_for_job_async(
            partial(self.get, account_id=named.get("account_id", account_id)),
            job,
            timeout=timeout,
            poll_interval=poll_interval,
            on_update=on_update,
            raise_on_failure=raise_on_failure,
            options=options,
        )

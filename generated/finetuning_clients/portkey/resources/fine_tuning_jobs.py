# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Literal, Unpack, overload

from finetuning_runtime._http.options import LookOptions, RequestOptions
from finetuning_runtime._resources.base import AsyncResource, Resource
from finetuning_runtime._values.lazy_module import LazyModule
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.json_body import given

from .. import models

if TYPE_CHECKING:
    from .. import pages, params
    from ..raw_responses import AsyncFineTuningJobsWithRawResponse, FineTuningJobsWithRawResponse
    from ..streaming_responses import AsyncFineTuningJobsWithStreamingResponse, FineTuningJobsWithStreamingResponse
    from .fine_tuning_jobs_checkpoints import AsyncFineTuningJobsCheckpoints, FineTuningJobsCheckpoints
else:
    pages = LazyModule("..pages", __package__)
    params = LazyModule("..params", __package__)


class FineTuningJobs(Resource):
    """`client.fine_tuning.jobs`.

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

    @cached_property
    def checkpoints(self) -> FineTuningJobsCheckpoints:
        """`client.fine_tuning.jobs.checkpoints`."""
        from .fine_tuning_jobs_checkpoints import FineTuningJobsCheckpoints

        return FineTuningJobsCheckpoints(self._session)

    def list(
        self, *, after: str | None | Unset = UNSET, limit: int | None | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> pages.FineTuningJobPage:
        """List fine-tuning jobs.

        Lists the jobs of the provider account, newest first, a page at a time.

        Args:
            after: Id of the last job on the page before.
            limit: How many jobs a page holds at most. The server's default: 20.

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
        from ..api.fine_tuning import list_paginated_fine_tuning_jobs

        request = list_paginated_fine_tuning_jobs.request(
            after=after, limit=limit, strict=self._session.settings.strict
        )
        return pages.first_page(
            pages.FineTuningJobPage, self._session, list_paginated_fine_tuning_jobs.OPERATION, request, options
        )

    def create(
        self,
        *,
        model: str,
        training_file: str,
        model_type: str | Unset = UNSET,
        validation_file: str | None | Unset = UNSET,
        suffix: str | None | Unset = UNSET,
        method: models.FineTuningMethod | params.FineTuningMethodParam | Unset = UNSET,
        hyperparameters: models.RequestHyperparameters | params.RequestHyperparametersParam | Unset = UNSET,
        integrations: Sequence[models.CreateFineTuningIntegration | params.CreateFineTuningIntegrationParam]
        | None
        | Unset = UNSET,
        seed: int | None | Unset = UNSET,
        job_name: str | Unset = UNSET,
        role_arn: str | Unset = UNSET,
        output_file: str | Unset = UNSET,
        portkey_options: models.PortkeyOptions | params.PortkeyOptionsParam | Unset = UNSET,
        provider_options: models.ProviderOptions | params.ProviderOptionsParam | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.FineTuningJob:
        """Create a fine-tuning job.

        Starts a job at the selected provider. Each provider reads its own part of the body and the
        gateway drops what that provider does not know.

        Args:
            model: The model to start from, by the provider's name for it.
            training_file: Id of the file to train on.
            model_type: Whether the examples are conversations (`chat`) or texts (`text`), for
                Bedrock.
            validation_file: Id of a file to validate with.
            suffix: A word that the name of the new model carries.
            method: How to train, with the settings of that method.
            hyperparameters: Settings of supervised training, the older place for them. Not in the
                vendor's documentation; seen in the vendor's SDK and in the source of a server.
            integrations: Services that the job shall report to. Not in the vendor's documentation;
                seen in the vendor's SDK and in the source of a server.
            seed: Makes runs repeatable where the provider can. Bounds: 0 to 2147483647. Not in the
                vendor's documentation; seen in the vendor's SDK and in the source of a server.
            job_name: Name of the job at Bedrock.
            role_arn: Role under which Bedrock runs the job.
            output_file: Where in S3 Bedrock leaves its result; derived from training_file when left
                out.
            portkey_options: Provider headers for a job that Portkey itself manages.
            provider_options: Provider fields for a job that Portkey itself manages.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429),
                InternalServerError (500).
        """
        from ..api.fine_tuning import create_fine_tuning_job

        request = create_fine_tuning_job.request(
            body=given(
                ("model", model),
                ("training_file", training_file),
                ("model_type", model_type),
                ("validation_file", validation_file),
                ("suffix", suffix),
                ("method", method),
                ("hyperparameters", hyperparameters),
                ("integrations", integrations),
                ("seed", seed),
                ("job_name", job_name),
                ("role_arn", role_arn),
                ("output_file", output_file),
                ("portkey_options", portkey_options),
                ("provider_options", provider_options),
            ),
            strict=self._session.settings.strict,
        )
        return self._session.send(create_fine_tuning_job.OPERATION, request, options)

    def retrieve(self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]) -> models.FineTuningJob:
        """Retrieve a fine-tuning job.

        Reads one job as it stands now.

        Args:
            fine_tuning_job_id: Id of the job. Bounds: at least 1 character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.fine_tuning import retrieve_fine_tuning_job

        request = retrieve_fine_tuning_job.request(
            fine_tuning_job_id=fine_tuning_job_id, strict=self._session.settings.strict
        )
        return self._session.send(retrieve_fine_tuning_job.OPERATION, request, options)

    def cancel(self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]) -> models.FineTuningJob:
        """Cancel a fine-tuning job.

        Ends a job that has not ended by itself. Takes no body.

        Args:
            fine_tuning_job_id: Id of the job. Bounds: at least 1 character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409), RateLimitError (429), InternalServerError (500).
        """
        from ..api.fine_tuning import cancel_fine_tuning_job

        request = cancel_fine_tuning_job.request(
            fine_tuning_job_id=fine_tuning_job_id, strict=self._session.settings.strict
        )
        return self._session.send(cancel_fine_tuning_job.OPERATION, request, options)

    @overload
    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        follow: Literal[False] = False,
        **options: Unpack[RequestOptions],
    ) -> pages.FineTuningJobEventPage: ...
    @overload
    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        limit: int | None | Unset = UNSET,
        follow: Literal[True],
        poll_interval: float = 5.0,
        **options: Unpack[RequestOptions],
    ) -> Iterator[models.FineTuningJobEvent]: ...
    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        follow: bool = False,
        poll_interval: float = 5.0,
        **options: Unpack[RequestOptions],
    ) -> pages.FineTuningJobEventPage | Iterator[models.FineTuningJobEvent]:
        """List the events of a fine-tuning job.

        Lists what happened to a job, newest first, a page at a time.

        Args:
            fine_tuning_job_id: Id of the job. Bounds: at least 1 character.
            after: Id of the last event on the page before.
            limit: How many events a page holds at most. The server's default: 20.
            follow: Whether to go on until the job has ended, and to give its events from the first
                one. Leave `after` out then.
            poll_interval: With `follow`: seconds between two looks, more than 0; up to six times as
                long while nothing happens.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).

        Returns:
            The first page. Iterating over it goes on to the pages behind it, which are fetched as
            they are needed.

            With `follow=True`: each event once, in the order in which they happened, new ones as they come, until the job
            has ended. `timeout` is then the seconds after which `WaitTimeoutError` is raised (by default never; the job goes on).
        """
        if follow:
            if not isinstance(after, Unset):
                raise TypeError("list_events() follows a job from its first event: leave after out")
            from finetuning_runtime._jobs import following

            return following.follow(
                partial(self.list_events, limit=limit),
                self.retrieve,
                fine_tuning_job_id,
                timeout=options.pop("timeout", None),
                poll_interval=poll_interval,
                options=options,
            )
        from ..api.fine_tuning import list_fine_tuning_events

        request = list_fine_tuning_events.request(
            fine_tuning_job_id=fine_tuning_job_id, after=after, limit=limit, strict=self._session.settings.strict
        )
        return pages.first_page(
            pages.FineTuningJobEventPage, self._session, list_fine_tuning_events.OPERATION, request, options
        )

    def wait(
        self,
        job: models.FineTuningJob | str,
        *,
        timeout: float | None = None,
        poll_interval: float = 5.0,
        on_update: Callable[[models.FineTuningJob], object] | None = None,
        raise_on_failure: bool = True,
        **options: Unpack[LookOptions],
    ) -> models.FineTuningJob:
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


class AsyncFineTuningJobs(AsyncResource):
    """`client.fine_tuning.jobs`, for asyncio.

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

    @cached_property
    def checkpoints(self) -> AsyncFineTuningJobsCheckpoints:
        """`client.fine_tuning.jobs.checkpoints`."""
        from .fine_tuning_jobs_checkpoints import AsyncFineTuningJobsCheckpoints

        return AsyncFineTuningJobsCheckpoints(self._session)

    def list(
        self, *, after: str | None | Unset = UNSET, limit: int | None | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> pages.AsyncPaginator[models.FineTuningJob, pages.AsyncFineTuningJobPage]:
        """List fine-tuning jobs.

        Lists the jobs of the provider account, newest first, a page at a time.

        Args:
            after: Id of the last job on the page before.
            limit: How many jobs a page holds at most. The server's default: 20.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).

        Returns:
            Awaited, the first page; iterated over with `async for`, the items of all pages.
        """
        from ..api.fine_tuning import list_paginated_fine_tuning_jobs

        request = list_paginated_fine_tuning_jobs.request(
            after=after, limit=limit, strict=self._session.settings.strict
        )
        return pages.AsyncPaginator(
            pages.AsyncFineTuningJobPage, self._session, list_paginated_fine_tuning_jobs.OPERATION, request, options
        )

    async def create(
        self,
        *,
        model: str,
        training_file: str,
        model_type: str | Unset = UNSET,
        validation_file: str | None | Unset = UNSET,
        suffix: str | None | Unset = UNSET,
        method: models.FineTuningMethod | params.FineTuningMethodParam | Unset = UNSET,
        hyperparameters: models.RequestHyperparameters | params.RequestHyperparametersParam | Unset = UNSET,
        integrations: Sequence[models.CreateFineTuningIntegration | params.CreateFineTuningIntegrationParam]
        | None
        | Unset = UNSET,
        seed: int | None | Unset = UNSET,
        job_name: str | Unset = UNSET,
        role_arn: str | Unset = UNSET,
        output_file: str | Unset = UNSET,
        portkey_options: models.PortkeyOptions | params.PortkeyOptionsParam | Unset = UNSET,
        provider_options: models.ProviderOptions | params.ProviderOptionsParam | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.FineTuningJob:
        """Create a fine-tuning job.

        Starts a job at the selected provider. Each provider reads its own part of the body and the
        gateway drops what that provider does not know.

        Args:
            model: The model to start from, by the provider's name for it.
            training_file: Id of the file to train on.
            model_type: Whether the examples are conversations (`chat`) or texts (`text`), for
                Bedrock.
            validation_file: Id of a file to validate with.
            suffix: A word that the name of the new model carries.
            method: How to train, with the settings of that method.
            hyperparameters: Settings of supervised training, the older place for them. Not in the
                vendor's documentation; seen in the vendor's SDK and in the source of a server.
            integrations: Services that the job shall report to. Not in the vendor's documentation;
                seen in the vendor's SDK and in the source of a server.
            seed: Makes runs repeatable where the provider can. Bounds: 0 to 2147483647. Not in the
                vendor's documentation; seen in the vendor's SDK and in the source of a server.
            job_name: Name of the job at Bedrock.
            role_arn: Role under which Bedrock runs the job.
            output_file: Where in S3 Bedrock leaves its result; derived from training_file when left
                out.
            portkey_options: Provider headers for a job that Portkey itself manages.
            provider_options: Provider fields for a job that Portkey itself manages.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429),
                InternalServerError (500).
        """
        from ..api.fine_tuning import create_fine_tuning_job

        request = create_fine_tuning_job.request(
            body=given(
                ("model", model),
                ("training_file", training_file),
                ("model_type", model_type),
                ("validation_file", validation_file),
                ("suffix", suffix),
                ("method", method),
                ("hyperparameters", hyperparameters),
                ("integrations", integrations),
                ("seed", seed),
                ("job_name", job_name),
                ("role_arn", role_arn),
                ("output_file", output_file),
                ("portkey_options", portkey_options),
                ("provider_options", provider_options),
            ),
            strict=self._session.settings.strict,
        )
        return await self._session.send(create_fine_tuning_job.OPERATION, request, options)

    async def retrieve(self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]) -> models.FineTuningJob:
        """Retrieve a fine-tuning job.

        Reads one job as it stands now.

        Args:
            fine_tuning_job_id: Id of the job. Bounds: at least 1 character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.fine_tuning import retrieve_fine_tuning_job

        request = retrieve_fine_tuning_job.request(
            fine_tuning_job_id=fine_tuning_job_id, strict=self._session.settings.strict
        )
        return await self._session.send(retrieve_fine_tuning_job.OPERATION, request, options)

    async def cancel(self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]) -> models.FineTuningJob:
        """Cancel a fine-tuning job.

        Ends a job that has not ended by itself. Takes no body.

        Args:
            fine_tuning_job_id: Id of the job. Bounds: at least 1 character.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409), RateLimitError (429), InternalServerError (500).
        """
        from ..api.fine_tuning import cancel_fine_tuning_job

        request = cancel_fine_tuning_job.request(
            fine_tuning_job_id=fine_tuning_job_id, strict=self._session.settings.strict
        )
        return await self._session.send(cancel_fine_tuning_job.OPERATION, request, options)

    @overload
    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        follow: Literal[False] = False,
        **options: Unpack[RequestOptions],
    ) -> pages.AsyncPaginator[models.FineTuningJobEvent, pages.AsyncFineTuningJobEventPage]: ...
    @overload
    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        limit: int | None | Unset = UNSET,
        follow: Literal[True],
        poll_interval: float = 5.0,
        **options: Unpack[RequestOptions],
    ) -> AsyncIterator[models.FineTuningJobEvent]: ...
    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        follow: bool = False,
        poll_interval: float = 5.0,
        **options: Unpack[RequestOptions],
    ) -> (
        pages.AsyncPaginator[models.FineTuningJobEvent, pages.AsyncFineTuningJobEventPage]
        | AsyncIterator[models.FineTuningJobEvent]
    ):
        """List the events of a fine-tuning job.

        Lists what happened to a job, newest first, a page at a time.

        Args:
            fine_tuning_job_id: Id of the job. Bounds: at least 1 character.
            after: Id of the last event on the page before.
            limit: How many events a page holds at most. The server's default: 20.
            follow: Whether to go on until the job has ended, and to give its events from the first
                one. Leave `after` out then.
            poll_interval: With `follow`: seconds between two looks, more than 0; up to six times as
                long while nothing happens.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).

        Returns:
            Awaited, the first page; iterated over with `async for`, the items of all pages.

            With `follow=True`: each event once, in the order in which they happened, new ones as they come, until the job
            has ended. `timeout` is then the seconds after which `WaitTimeoutError` is raised (by default never; the job goes on).
        """
        if follow:
            if not isinstance(after, Unset):
                raise TypeError("list_events() follows a job from its first event: leave after out")
            from finetuning_runtime._jobs import following

            return following.follow_async(
                partial(self.list_events, limit=limit),
                self.retrieve,
                fine_tuning_job_id,
                timeout=options.pop("timeout", None),
                poll_interval=poll_interval,
                options=options,
            )
        from ..api.fine_tuning import list_fine_tuning_events

        request = list_fine_tuning_events.request(
            fine_tuning_job_id=fine_tuning_job_id, after=after, limit=limit, strict=self._session.settings.strict
        )
        return pages.AsyncPaginator(
            pages.AsyncFineTuningJobEventPage, self._session, list_fine_tuning_events.OPERATION, request, options
        )

    async def wait(
        self,
        job: models.FineTuningJob | str,
        *,
        timeout: float | None = None,
        poll_interval: float = 5.0,
        on_update: Callable[[models.FineTuningJob], object] | None = None,
        raise_on_failure: bool = True,
        **options: Unpack[LookOptions],
    ) -> models.FineTuningJob:
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

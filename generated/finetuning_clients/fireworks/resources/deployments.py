# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

import datetime
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
    from ..raw_responses import AsyncDeploymentsWithRawResponse, DeploymentsWithRawResponse
    from ..streaming_responses import AsyncDeploymentsWithStreamingResponse, DeploymentsWithStreamingResponse
else:
    pages = LazyModule("..pages", __package__)
    params = LazyModule("..params", __package__)


class Deployments(Resource):
    """`client.deployments`.

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
    def with_raw_response(self) -> DeploymentsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import DeploymentsWithRawResponse

        return DeploymentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DeploymentsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import DeploymentsWithStreamingResponse

        return DeploymentsWithStreamingResponse(self)

    def list(
        self,
        *,
        page_size: int | None | Unset = UNSET,
        page_token: str | None | Unset = UNSET,
        filter: str | None | Unset = UNSET,
        order_by: str | None | Unset = UNSET,
        read_mask: str | None | Unset = UNSET,
        show_deleted: bool | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> pages.DeploymentPage:
        """List deployments.

        One page of the account's deployments, the oldest first unless `order_by` says otherwise.
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
            show_deleted: Whether those that were deleted are listed, too. Not in the vendor's
                documentation; seen in the vendor's SDK.

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
        from ..api.deployments import list_deployments

        request = list_deployments.request(
            account_id=self._session.settings.path_default("account_id", account_id),
            page_size=page_size,
            page_token=page_token,
            filter=filter,
            order_by=order_by,
            read_mask=read_mask,
            show_deleted=show_deleted,
            strict=self._session.settings.strict,
        )
        return pages.first_page(pages.DeploymentPage, self._session, list_deployments.OPERATION, request, options)

    def create(
        self,
        *,
        base_model: str,
        display_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        expire_time: datetime.datetime | Unset = UNSET,
        deployment_shape: str | Unset = UNSET,
        deployment_template: str | Unset = UNSET,
        accelerator_count: int | Unset = UNSET,
        accelerator_type: models.AcceleratorType | Unset = UNSET,
        precision: models.DeploymentPrecision | Unset = UNSET,
        min_replica_count: int | Unset = UNSET,
        max_replica_count: int | Unset = UNSET,
        max_with_revocable_replica_count: int | Unset = UNSET,
        autoscaling_policy: models.AutoscalingPolicyInput | params.AutoscalingPolicyInputParam | Unset = UNSET,
        placement: models.PlacementInput | params.PlacementInputParam | Unset = UNSET,
        enable_addons: bool | Unset = UNSET,
        enable_hot_load: bool | Unset = UNSET,
        enable_hot_reload_latest_addon: bool | Unset = UNSET,
        hot_load_bucket_type: models.HotLoadBucketType | Unset = UNSET,
        hot_load_bucket_url: str | Unset = UNSET,
        enable_mtp: bool | Unset = UNSET,
        enable_session_affinity: bool | Unset = UNSET,
        draft_model: str | Unset = UNSET,
        draft_token_count: int | Unset = UNSET,
        ngram_speculation_length: int | Unset = UNSET,
        max_context_length: int | Unset = UNSET,
        auto_tune: models.AutoTuneInput | params.AutoTuneInputParam | Unset = UNSET,
        direct_route_type: models.DirectRouteType | Unset = UNSET,
        direct_route_api_keys: Sequence[str] | Unset = UNSET,
        disable_deployment_size_validation: bool | Unset = UNSET,
        active_model_version: str | Unset = UNSET,
        target_model_version: str | Unset = UNSET,
        pricing_plan_id: str | Unset = UNSET,
        deployment_id: str | None | Unset = UNSET,
        disable_auto_deploy: bool | None | Unset = UNSET,
        disable_speculative_decoding: bool | None | Unset = UNSET,
        skip_shape_validation: bool | None | Unset = UNSET,
        skip_image_tag_validation: bool | None | Unset = UNSET,
        accept_shapeless_risk: bool | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Deploy a model.

        Gives a model, such as one that a job has made, machines of its own, so that it can be
        called. It can be once the deployment is `READY`. It costs as long as it has replicas, so
        delete it when it is not needed.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            base_model: The model that is served, a tuned one or one of the vendor's, by its full
                name. Not in the vendor's documentation; seen in the vendor's SDK.
            display_name: A name for people, of fewer than 64 characters. Not in the vendor's
                documentation; seen in the vendor's SDK.
            description: What the deployment is for. Not in the vendor's documentation; seen in the
                vendor's SDK.
            expire_time: Deprecated, and without effect. Not in the vendor's documentation; seen in
                the vendor's SDK.
            deployment_shape: The tested set of hardware and settings to use, or `default` for one
                that fits the model. The vendor advises to give one always. Not in the vendor's
                documentation; seen in the vendor's SDK.
            deployment_template: The template to use, for accounts of enterprises. Not in the
                vendor's documentation; seen in the vendor's SDK.
            accelerator_count: How many accelerators a replica has. Bounds: -2147483648 to
                2147483647. Not in the vendor's documentation; seen in the vendor's SDK.
            accelerator_type: What accelerators they are. Not in the vendor's documentation; seen in
                the vendor's SDK.
            precision: The precision in which the model is served. Not in the vendor's
                documentation; seen in the vendor's SDK.
            min_replica_count: The fewest replicas; 0 lets it sleep while nobody calls it. Bounds:
                -2147483648 to 2147483647. Not in the vendor's documentation; seen in the vendor's SDK.
            max_replica_count: The most replicas. Bounds: -2147483648 to 2147483647. Not in the
                vendor's documentation; seen in the vendor's SDK.
            max_with_revocable_replica_count: The most replicas with those that may be taken away at
                any time. Bounds: -2147483648 to 2147483647. Not in the vendor's documentation; seen in
                the vendor's SDK.
            autoscaling_policy: When replicas are added and taken away. Not in the vendor's
                documentation; seen in the vendor's SDK.
            placement: Where the deployment may run; anywhere if left out. Not in the vendor's
                documentation; seen in the vendor's SDK.
            enable_addons: Whether LoRA addons can be loaded onto it. Not in the vendor's
                documentation; seen in the vendor's SDK.
            enable_hot_load: Whether weights can be exchanged while it runs. Not in the vendor's
                documentation; seen in the vendor's SDK.
            enable_hot_reload_latest_addon: Whether one addon at a time is merged into the model.
                Not in the vendor's documentation; seen in the vendor's SDK.
            hot_load_bucket_type: What kind of bucket the weights come from. Not in the vendor's
                documentation; seen in the vendor's SDK.
            hot_load_bucket_url: Where that bucket is. Not in the vendor's documentation; seen in
                the vendor's SDK.
            enable_mtp: Whether several tokens are predicted at once. Not in the vendor's
                documentation; seen in the vendor's SDK.
            enable_session_affinity: Whether the calls of one `user` go to the same replica. Not in
                the vendor's documentation; seen in the vendor's SDK.
            draft_model: The model whose guesses this one checks; empty for none. Not in the
                vendor's documentation; seen in the vendor's SDK.
            draft_token_count: How many tokens are guessed at a time. Bounds: -2147483648 to
                2147483647. Not in the vendor's documentation; seen in the vendor's SDK.
            ngram_speculation_length: How many tokens of the input guesses are taken from. Bounds:
                -2147483648 to 2147483647. Not in the vendor's documentation; seen in the vendor's SDK.
            max_context_length: The longest context, in tokens; 0 for the model's own. Bounds:
                -2147483648 to 2147483647. Not in the vendor's documentation; seen in the vendor's SDK.
            auto_tune: What the deployment is tuned for. Not in the vendor's documentation; seen in
                the vendor's SDK.
            direct_route_type: Whether there is a way around the vendor's gateway, and what way. Not
                in the vendor's documentation; seen in the vendor's SDK.
            direct_route_api_keys: The keys for that way. Not in the vendor's documentation; seen in
                the vendor's SDK.
            disable_deployment_size_validation: Whether the size of the deployment goes unchecked.
                Not in the vendor's documentation; seen in the vendor's SDK.
            active_model_version: The version of the model that replicas serve. Not in the vendor's
                documentation; seen in the vendor's SDK.
            target_model_version: The version that is being rolled out. Not in the vendor's
                documentation; seen in the vendor's SDK.
            pricing_plan_id: The pricing plan, if not the usual one. Not in the vendor's
                documentation; seen in the vendor's SDK.
            deployment_id: The id to give the deployment. Left out, the service makes one up at
                random. Not in the vendor's documentation; seen in the vendor's SDK.
            disable_auto_deploy: Whether a model that is nowhere deployed is left so. Not in the
                vendor's documentation; seen in the vendor's SDK.
            disable_speculative_decoding: Whether the model's own settings for guessing tokens are
                left out. Not in the vendor's documentation; seen in the vendor's SDK.
            skip_shape_validation: Whether a shape is taken that was not tested. Not in the vendor's
                documentation; seen in the vendor's SDK.
            skip_image_tag_validation: Whether an image is taken that is blocked otherwise. Not in
                the vendor's documentation; seen in the vendor's SDK.
            accept_shapeless_risk: Says that no `deployment_shape` is given on purpose. Not in the
                vendor's documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409), RateLimitError (429), InternalServerError (500).
        """
        from ..api.deployments import create_deployment

        request = create_deployment.request(
            account_id=self._session.settings.path_default("account_id", account_id),
            body=given(
                ("baseModel", base_model),
                ("displayName", display_name),
                ("description", description),
                ("expireTime", expire_time),
                ("deploymentShape", deployment_shape),
                ("deploymentTemplate", deployment_template),
                ("acceleratorCount", accelerator_count),
                ("acceleratorType", accelerator_type),
                ("precision", precision),
                ("minReplicaCount", min_replica_count),
                ("maxReplicaCount", max_replica_count),
                ("maxWithRevocableReplicaCount", max_with_revocable_replica_count),
                ("autoscalingPolicy", autoscaling_policy),
                ("placement", placement),
                ("enableAddons", enable_addons),
                ("enableHotLoad", enable_hot_load),
                ("enableHotReloadLatestAddon", enable_hot_reload_latest_addon),
                ("hotLoadBucketType", hot_load_bucket_type),
                ("hotLoadBucketUrl", hot_load_bucket_url),
                ("enableMtp", enable_mtp),
                ("enableSessionAffinity", enable_session_affinity),
                ("draftModel", draft_model),
                ("draftTokenCount", draft_token_count),
                ("ngramSpeculationLength", ngram_speculation_length),
                ("maxContextLength", max_context_length),
                ("autoTune", auto_tune),
                ("directRouteType", direct_route_type),
                ("directRouteApiKeys", direct_route_api_keys),
                ("disableDeploymentSizeValidation", disable_deployment_size_validation),
                ("activeModelVersion", active_model_version),
                ("targetModelVersion", target_model_version),
                ("pricingPlanId", pricing_plan_id),
            ),
            deployment_id=deployment_id,
            disable_auto_deploy=disable_auto_deploy,
            disable_speculative_decoding=disable_speculative_decoding,
            skip_shape_validation=skip_shape_validation,
            skip_image_tag_validation=skip_image_tag_validation,
            accept_shapeless_risk=accept_shapeless_risk,
            strict=self._session.settings.strict,
        )
        return self._session.send(create_deployment.OPERATION, request, options)

    def get(
        self,
        deployment_id: str,
        *,
        read_mask: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Get a deployment.

        Reads one deployment with all of its fields, or with those that `read_mask` names.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            deployment_id: The deployment, by the last segment of its name. Bounds: at least 1
                character. Not in the vendor's documentation; seen in the vendor's SDK. The full name,
                `accounts/{account_id}/deployments/{deployment_id}`, does as well.
            read_mask: The fields wanted in the answer, separated by commas. Empty or `*` means all.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.deployments import get_deployment

        named = full_name("accounts/{account_id}/deployments/{deployment_id}", deployment_id, account_id=account_id)
        request = get_deployment.request(
            deployment_id=named.get("deployment_id", deployment_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            read_mask=read_mask,
            strict=self._session.settings.strict,
        )
        return self._session.send(get_deployment.OPERATION, request, options)

    def delete(
        self,
        deployment_id: str,
        *,
        hard: bool | None | Unset = UNSET,
        ignore_checks: bool | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> dict[str, Any]:
        """Delete a deployment.

        Takes a model out of service. The deployment may stay readable for a while, as `DELETING`
        and then as `DELETED`.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            deployment_id: The deployment, by the last segment of its name. Bounds: at least 1
                character. Not in the vendor's documentation; seen in the vendor's SDK. The full name,
                `accounts/{account_id}/deployments/{deployment_id}`, does as well.
            hard: Whether it is gone at once, and cannot be brought back. Not in the vendor's
                documentation; seen in the vendor's SDK.
            ignore_checks: Whether it is deleted even while it is being called. Not in the vendor's
                documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.deployments import delete_deployment

        named = full_name("accounts/{account_id}/deployments/{deployment_id}", deployment_id, account_id=account_id)
        request = delete_deployment.request(
            deployment_id=named.get("deployment_id", deployment_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            hard=hard,
            ignore_checks=ignore_checks,
            strict=self._session.settings.strict,
        )
        return self._session.send(delete_deployment.OPERATION, request, options)

    def wait(
        self,
        job: models.Deployment | str,
        *,
        timeout: float | None = None,
        poll_interval: float = 5.0,
        on_update: Callable[[models.Deployment], object] | None = None,
        raise_on_failure: bool = True,
        account_id: str | None = None,
        **options: Unpack[LookOptions],
    ) -> models.Deployment:
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

        named = full_name("accounts/{account_id}/deployments/{deployment_id}", job, account_id=account_id)
        return waiting.wait_for_job(
            partial(self.get, account_id=named.get("account_id", account_id)),
            job,
            timeout=timeout,
            poll_interval=poll_interval,
            on_update=on_update,
            raise_on_failure=raise_on_failure,
            options=options,
        )


class AsyncDeployments(AsyncResource):
    """`client.deployments`, for asyncio.

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
    def with_raw_response(self) -> AsyncDeploymentsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import AsyncDeploymentsWithRawResponse

        return AsyncDeploymentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDeploymentsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import AsyncDeploymentsWithStreamingResponse

        return AsyncDeploymentsWithStreamingResponse(self)

    def list(
        self,
        *,
        page_size: int | None | Unset = UNSET,
        page_token: str | None | Unset = UNSET,
        filter: str | None | Unset = UNSET,
        order_by: str | None | Unset = UNSET,
        read_mask: str | None | Unset = UNSET,
        show_deleted: bool | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> pages.AsyncPaginator[models.Deployment, pages.AsyncDeploymentPage]:
        """List deployments.

        One page of the account's deployments, the oldest first unless `order_by` says otherwise.
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
            show_deleted: Whether those that were deleted are listed, too. Not in the vendor's
                documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).

        Returns:
            Awaited, the first page; iterated over with `async for`, the items of all pages.
        """
        from ..api.deployments import list_deployments

        request = list_deployments.request(
            account_id=self._session.settings.path_default("account_id", account_id),
            page_size=page_size,
            page_token=page_token,
            filter=filter,
            order_by=order_by,
            read_mask=read_mask,
            show_deleted=show_deleted,
            strict=self._session.settings.strict,
        )
        return pages.AsyncPaginator(
            pages.AsyncDeploymentPage, self._session, list_deployments.OPERATION, request, options
        )

    async def create(
        self,
        *,
        base_model: str,
        display_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        expire_time: datetime.datetime | Unset = UNSET,
        deployment_shape: str | Unset = UNSET,
        deployment_template: str | Unset = UNSET,
        accelerator_count: int | Unset = UNSET,
        accelerator_type: models.AcceleratorType | Unset = UNSET,
        precision: models.DeploymentPrecision | Unset = UNSET,
        min_replica_count: int | Unset = UNSET,
        max_replica_count: int | Unset = UNSET,
        max_with_revocable_replica_count: int | Unset = UNSET,
        autoscaling_policy: models.AutoscalingPolicyInput | params.AutoscalingPolicyInputParam | Unset = UNSET,
        placement: models.PlacementInput | params.PlacementInputParam | Unset = UNSET,
        enable_addons: bool | Unset = UNSET,
        enable_hot_load: bool | Unset = UNSET,
        enable_hot_reload_latest_addon: bool | Unset = UNSET,
        hot_load_bucket_type: models.HotLoadBucketType | Unset = UNSET,
        hot_load_bucket_url: str | Unset = UNSET,
        enable_mtp: bool | Unset = UNSET,
        enable_session_affinity: bool | Unset = UNSET,
        draft_model: str | Unset = UNSET,
        draft_token_count: int | Unset = UNSET,
        ngram_speculation_length: int | Unset = UNSET,
        max_context_length: int | Unset = UNSET,
        auto_tune: models.AutoTuneInput | params.AutoTuneInputParam | Unset = UNSET,
        direct_route_type: models.DirectRouteType | Unset = UNSET,
        direct_route_api_keys: Sequence[str] | Unset = UNSET,
        disable_deployment_size_validation: bool | Unset = UNSET,
        active_model_version: str | Unset = UNSET,
        target_model_version: str | Unset = UNSET,
        pricing_plan_id: str | Unset = UNSET,
        deployment_id: str | None | Unset = UNSET,
        disable_auto_deploy: bool | None | Unset = UNSET,
        disable_speculative_decoding: bool | None | Unset = UNSET,
        skip_shape_validation: bool | None | Unset = UNSET,
        skip_image_tag_validation: bool | None | Unset = UNSET,
        accept_shapeless_risk: bool | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Deploy a model.

        Gives a model, such as one that a job has made, machines of its own, so that it can be
        called. It can be once the deployment is `READY`. It costs as long as it has replicas, so
        delete it when it is not needed.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            base_model: The model that is served, a tuned one or one of the vendor's, by its full
                name. Not in the vendor's documentation; seen in the vendor's SDK.
            display_name: A name for people, of fewer than 64 characters. Not in the vendor's
                documentation; seen in the vendor's SDK.
            description: What the deployment is for. Not in the vendor's documentation; seen in the
                vendor's SDK.
            expire_time: Deprecated, and without effect. Not in the vendor's documentation; seen in
                the vendor's SDK.
            deployment_shape: The tested set of hardware and settings to use, or `default` for one
                that fits the model. The vendor advises to give one always. Not in the vendor's
                documentation; seen in the vendor's SDK.
            deployment_template: The template to use, for accounts of enterprises. Not in the
                vendor's documentation; seen in the vendor's SDK.
            accelerator_count: How many accelerators a replica has. Bounds: -2147483648 to
                2147483647. Not in the vendor's documentation; seen in the vendor's SDK.
            accelerator_type: What accelerators they are. Not in the vendor's documentation; seen in
                the vendor's SDK.
            precision: The precision in which the model is served. Not in the vendor's
                documentation; seen in the vendor's SDK.
            min_replica_count: The fewest replicas; 0 lets it sleep while nobody calls it. Bounds:
                -2147483648 to 2147483647. Not in the vendor's documentation; seen in the vendor's SDK.
            max_replica_count: The most replicas. Bounds: -2147483648 to 2147483647. Not in the
                vendor's documentation; seen in the vendor's SDK.
            max_with_revocable_replica_count: The most replicas with those that may be taken away at
                any time. Bounds: -2147483648 to 2147483647. Not in the vendor's documentation; seen in
                the vendor's SDK.
            autoscaling_policy: When replicas are added and taken away. Not in the vendor's
                documentation; seen in the vendor's SDK.
            placement: Where the deployment may run; anywhere if left out. Not in the vendor's
                documentation; seen in the vendor's SDK.
            enable_addons: Whether LoRA addons can be loaded onto it. Not in the vendor's
                documentation; seen in the vendor's SDK.
            enable_hot_load: Whether weights can be exchanged while it runs. Not in the vendor's
                documentation; seen in the vendor's SDK.
            enable_hot_reload_latest_addon: Whether one addon at a time is merged into the model.
                Not in the vendor's documentation; seen in the vendor's SDK.
            hot_load_bucket_type: What kind of bucket the weights come from. Not in the vendor's
                documentation; seen in the vendor's SDK.
            hot_load_bucket_url: Where that bucket is. Not in the vendor's documentation; seen in
                the vendor's SDK.
            enable_mtp: Whether several tokens are predicted at once. Not in the vendor's
                documentation; seen in the vendor's SDK.
            enable_session_affinity: Whether the calls of one `user` go to the same replica. Not in
                the vendor's documentation; seen in the vendor's SDK.
            draft_model: The model whose guesses this one checks; empty for none. Not in the
                vendor's documentation; seen in the vendor's SDK.
            draft_token_count: How many tokens are guessed at a time. Bounds: -2147483648 to
                2147483647. Not in the vendor's documentation; seen in the vendor's SDK.
            ngram_speculation_length: How many tokens of the input guesses are taken from. Bounds:
                -2147483648 to 2147483647. Not in the vendor's documentation; seen in the vendor's SDK.
            max_context_length: The longest context, in tokens; 0 for the model's own. Bounds:
                -2147483648 to 2147483647. Not in the vendor's documentation; seen in the vendor's SDK.
            auto_tune: What the deployment is tuned for. Not in the vendor's documentation; seen in
                the vendor's SDK.
            direct_route_type: Whether there is a way around the vendor's gateway, and what way. Not
                in the vendor's documentation; seen in the vendor's SDK.
            direct_route_api_keys: The keys for that way. Not in the vendor's documentation; seen in
                the vendor's SDK.
            disable_deployment_size_validation: Whether the size of the deployment goes unchecked.
                Not in the vendor's documentation; seen in the vendor's SDK.
            active_model_version: The version of the model that replicas serve. Not in the vendor's
                documentation; seen in the vendor's SDK.
            target_model_version: The version that is being rolled out. Not in the vendor's
                documentation; seen in the vendor's SDK.
            pricing_plan_id: The pricing plan, if not the usual one. Not in the vendor's
                documentation; seen in the vendor's SDK.
            deployment_id: The id to give the deployment. Left out, the service makes one up at
                random. Not in the vendor's documentation; seen in the vendor's SDK.
            disable_auto_deploy: Whether a model that is nowhere deployed is left so. Not in the
                vendor's documentation; seen in the vendor's SDK.
            disable_speculative_decoding: Whether the model's own settings for guessing tokens are
                left out. Not in the vendor's documentation; seen in the vendor's SDK.
            skip_shape_validation: Whether a shape is taken that was not tested. Not in the vendor's
                documentation; seen in the vendor's SDK.
            skip_image_tag_validation: Whether an image is taken that is blocked otherwise. Not in
                the vendor's documentation; seen in the vendor's SDK.
            accept_shapeless_risk: Says that no `deployment_shape` is given on purpose. Not in the
                vendor's documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409), RateLimitError (429), InternalServerError (500).
        """
        from ..api.deployments import create_deployment

        request = create_deployment.request(
            account_id=self._session.settings.path_default("account_id", account_id),
            body=given(
                ("baseModel", base_model),
                ("displayName", display_name),
                ("description", description),
                ("expireTime", expire_time),
                ("deploymentShape", deployment_shape),
                ("deploymentTemplate", deployment_template),
                ("acceleratorCount", accelerator_count),
                ("acceleratorType", accelerator_type),
                ("precision", precision),
                ("minReplicaCount", min_replica_count),
                ("maxReplicaCount", max_replica_count),
                ("maxWithRevocableReplicaCount", max_with_revocable_replica_count),
                ("autoscalingPolicy", autoscaling_policy),
                ("placement", placement),
                ("enableAddons", enable_addons),
                ("enableHotLoad", enable_hot_load),
                ("enableHotReloadLatestAddon", enable_hot_reload_latest_addon),
                ("hotLoadBucketType", hot_load_bucket_type),
                ("hotLoadBucketUrl", hot_load_bucket_url),
                ("enableMtp", enable_mtp),
                ("enableSessionAffinity", enable_session_affinity),
                ("draftModel", draft_model),
                ("draftTokenCount", draft_token_count),
                ("ngramSpeculationLength", ngram_speculation_length),
                ("maxContextLength", max_context_length),
                ("autoTune", auto_tune),
                ("directRouteType", direct_route_type),
                ("directRouteApiKeys", direct_route_api_keys),
                ("disableDeploymentSizeValidation", disable_deployment_size_validation),
                ("activeModelVersion", active_model_version),
                ("targetModelVersion", target_model_version),
                ("pricingPlanId", pricing_plan_id),
            ),
            deployment_id=deployment_id,
            disable_auto_deploy=disable_auto_deploy,
            disable_speculative_decoding=disable_speculative_decoding,
            skip_shape_validation=skip_shape_validation,
            skip_image_tag_validation=skip_image_tag_validation,
            accept_shapeless_risk=accept_shapeless_risk,
            strict=self._session.settings.strict,
        )
        return await self._session.send(create_deployment.OPERATION, request, options)

    async def get(
        self,
        deployment_id: str,
        *,
        read_mask: str | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Get a deployment.

        Reads one deployment with all of its fields, or with those that `read_mask` names.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            deployment_id: The deployment, by the last segment of its name. Bounds: at least 1
                character. Not in the vendor's documentation; seen in the vendor's SDK. The full name,
                `accounts/{account_id}/deployments/{deployment_id}`, does as well.
            read_mask: The fields wanted in the answer, separated by commas. Empty or `*` means all.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.deployments import get_deployment

        named = full_name("accounts/{account_id}/deployments/{deployment_id}", deployment_id, account_id=account_id)
        request = get_deployment.request(
            deployment_id=named.get("deployment_id", deployment_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            read_mask=read_mask,
            strict=self._session.settings.strict,
        )
        return await self._session.send(get_deployment.OPERATION, request, options)

    async def delete(
        self,
        deployment_id: str,
        *,
        hard: bool | None | Unset = UNSET,
        ignore_checks: bool | None | Unset = UNSET,
        account_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> dict[str, Any]:
        """Delete a deployment.

        Takes a model out of service. The deployment may stay readable for a while, as `DELETING`
        and then as `DELETED`.

        Args:
            account_id: The account, by its id alone. Bounds: at least 1 character.
            deployment_id: The deployment, by the last segment of its name. Bounds: at least 1
                character. Not in the vendor's documentation; seen in the vendor's SDK. The full name,
                `accounts/{account_id}/deployments/{deployment_id}`, does as well.
            hard: Whether it is gone at once, and cannot be brought back. Not in the vendor's
                documentation; seen in the vendor's SDK.
            ignore_checks: Whether it is deleted even while it is being called. Not in the vendor's
                documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.deployments import delete_deployment

        named = full_name("accounts/{account_id}/deployments/{deployment_id}", deployment_id, account_id=account_id)
        request = delete_deployment.request(
            deployment_id=named.get("deployment_id", deployment_id),
            account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id)),
            hard=hard,
            ignore_checks=ignore_checks,
            strict=self._session.settings.strict,
        )
        return await self._session.send(delete_deployment.OPERATION, request, options)

    async def wait(
        self,
        job: models.Deployment | str,
        *,
        timeout: float | None = None,
        poll_interval: float = 5.0,
        on_update: Callable[[models.Deployment], object] | None = None,
        raise_on_failure: bool = True,
        account_id: str | None = None,
        **options: Unpack[LookOptions],
    ) -> models.Deployment:
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

        named = full_name("accounts/{account_id}/deployments/{deployment_id}", job, account_id=account_id)
        return await waiting.wait_for_job_async(
            partial(self.get, account_id=named.get("account_id", account_id)),
            job,
            timeout=timeout,
            poll_interval=poll_interval,
            on_update=on_update,
            raise_on_failure=raise_on_failure,
            options=options,
        )

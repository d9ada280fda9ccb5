# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from finetuning_runtime._http.options import RequestOptions
from finetuning_runtime._resources.base import AsyncResource, Resource
from finetuning_runtime._values.lazy_module import LazyModule
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.json_body import given

from .. import models

if TYPE_CHECKING:
    from .. import pages
    from ..raw_responses import (
        AsyncFineTuningCheckpointsPermissionsWithRawResponse,
        FineTuningCheckpointsPermissionsWithRawResponse,
    )
    from ..streaming_responses import (
        AsyncFineTuningCheckpointsPermissionsWithStreamingResponse,
        FineTuningCheckpointsPermissionsWithStreamingResponse,
    )
else:
    pages = LazyModule("..pages", __package__)


class FineTuningCheckpointsPermissions(Resource):
    """`client.fine_tuning.checkpoints.permissions`.

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
    def with_raw_response(self) -> FineTuningCheckpointsPermissionsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import FineTuningCheckpointsPermissionsWithRawResponse

        return FineTuningCheckpointsPermissionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FineTuningCheckpointsPermissionsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import FineTuningCheckpointsPermissionsWithStreamingResponse

        return FineTuningCheckpointsPermissionsWithStreamingResponse(self)

    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_id: str | None | Unset = UNSET,
        after: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        order: models.CheckpointPermissionOrder | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> pages.CheckpointPermissionPage:
        """List who may use a checkpoint.

        One page of the permissions on a checkpoint, by default newest first. Needs an admin key.

        Args:
            fine_tuned_model_checkpoint: The name under which the checkpoint is used as a model.
                Bounds: at least 1 character. Not in the vendor's documentation; seen in the vendor's
                SDK.
            project_id: Keeps only the permission of this project. Not in the vendor's
                documentation; seen in the vendor's SDK.
            after: The id of the last permission of the page before; the answer starts behind it.
                Not in the vendor's documentation; seen in the vendor's SDK.
            limit: How many permissions a page holds at most. The server's default: 10. Not in the
                vendor's documentation; seen in the vendor's SDK.
            order: Whether the oldest permission comes first or the newest, by `created_at`. The
                server's default: 'descending'. Not in the vendor's documentation; seen in the vendor's
                SDK.

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
        from ..api.fine_tuning import list_fine_tuning_checkpoint_permissions

        request = list_fine_tuning_checkpoint_permissions.request(
            fine_tuned_model_checkpoint=fine_tuned_model_checkpoint,
            project_id=project_id,
            after=after,
            limit=limit,
            order=order,
            strict=self._session.settings.strict,
        )
        return pages.first_page(
            pages.CheckpointPermissionPage,
            self._session,
            list_fine_tuning_checkpoint_permissions.OPERATION,
            request,
            options,
        )

    retrieve = list
    """What the vendor's SDK calls it too."""

    def create(
        self, fine_tuned_model_checkpoint: str, *, project_ids: Sequence[str], **options: Unpack[RequestOptions]
    ) -> models.CheckpointPermissionList:
        """Share a checkpoint with projects.

        Lets other projects of the organization use a checkpoint as a model, one permission for each
        project. Needs an admin key.

        Args:
            fine_tuned_model_checkpoint: The name under which the checkpoint is used as a model.
                Bounds: at least 1 character. Not in the vendor's documentation; seen in the vendor's
                SDK.
            project_ids: The ids of the projects. Not in the vendor's documentation; seen in the
                vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.fine_tuning import create_fine_tuning_checkpoint_permission

        request = create_fine_tuning_checkpoint_permission.request(
            fine_tuned_model_checkpoint=fine_tuned_model_checkpoint,
            body=given(("project_ids", project_ids)),
            strict=self._session.settings.strict,
        )
        return self._session.send(create_fine_tuning_checkpoint_permission.OPERATION, request, options)

    def delete(
        self, fine_tuned_model_checkpoint: str, permission_id: str, **options: Unpack[RequestOptions]
    ) -> models.DeleteCheckpointPermissionResponse:
        """Take a permission back.

        Ends the use of a checkpoint by one project. Needs an admin key.

        Args:
            fine_tuned_model_checkpoint: The name under which the checkpoint is used as a model.
                Bounds: at least 1 character. Not in the vendor's documentation; seen in the vendor's
                SDK.
            permission_id: The permission's id. Bounds: at least 1 character. Not in the vendor's
                documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.fine_tuning import delete_fine_tuning_checkpoint_permission

        request = delete_fine_tuning_checkpoint_permission.request(
            fine_tuned_model_checkpoint=fine_tuned_model_checkpoint,
            permission_id=permission_id,
            strict=self._session.settings.strict,
        )
        return self._session.send(delete_fine_tuning_checkpoint_permission.OPERATION, request, options)


class AsyncFineTuningCheckpointsPermissions(AsyncResource):
    """`client.fine_tuning.checkpoints.permissions`, for asyncio.

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
    def with_raw_response(self) -> AsyncFineTuningCheckpointsPermissionsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import AsyncFineTuningCheckpointsPermissionsWithRawResponse

        return AsyncFineTuningCheckpointsPermissionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningCheckpointsPermissionsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import AsyncFineTuningCheckpointsPermissionsWithStreamingResponse

        return AsyncFineTuningCheckpointsPermissionsWithStreamingResponse(self)

    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_id: str | None | Unset = UNSET,
        after: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        order: models.CheckpointPermissionOrder | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> pages.AsyncPaginator[models.CheckpointPermission, pages.AsyncCheckpointPermissionPage]:
        """List who may use a checkpoint.

        One page of the permissions on a checkpoint, by default newest first. Needs an admin key.

        Args:
            fine_tuned_model_checkpoint: The name under which the checkpoint is used as a model.
                Bounds: at least 1 character. Not in the vendor's documentation; seen in the vendor's
                SDK.
            project_id: Keeps only the permission of this project. Not in the vendor's
                documentation; seen in the vendor's SDK.
            after: The id of the last permission of the page before; the answer starts behind it.
                Not in the vendor's documentation; seen in the vendor's SDK.
            limit: How many permissions a page holds at most. The server's default: 10. Not in the
                vendor's documentation; seen in the vendor's SDK.
            order: Whether the oldest permission comes first or the newest, by `created_at`. The
                server's default: 'descending'. Not in the vendor's documentation; seen in the vendor's
                SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).

        Returns:
            Awaited, the first page; iterated over with `async for`, the items of all pages.
        """
        from ..api.fine_tuning import list_fine_tuning_checkpoint_permissions

        request = list_fine_tuning_checkpoint_permissions.request(
            fine_tuned_model_checkpoint=fine_tuned_model_checkpoint,
            project_id=project_id,
            after=after,
            limit=limit,
            order=order,
            strict=self._session.settings.strict,
        )
        return pages.AsyncPaginator(
            pages.AsyncCheckpointPermissionPage,
            self._session,
            list_fine_tuning_checkpoint_permissions.OPERATION,
            request,
            options,
        )

    retrieve = list
    """What the vendor's SDK calls it too."""

    async def create(
        self, fine_tuned_model_checkpoint: str, *, project_ids: Sequence[str], **options: Unpack[RequestOptions]
    ) -> models.CheckpointPermissionList:
        """Share a checkpoint with projects.

        Lets other projects of the organization use a checkpoint as a model, one permission for each
        project. Needs an admin key.

        Args:
            fine_tuned_model_checkpoint: The name under which the checkpoint is used as a model.
                Bounds: at least 1 character. Not in the vendor's documentation; seen in the vendor's
                SDK.
            project_ids: The ids of the projects. Not in the vendor's documentation; seen in the
                vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.fine_tuning import create_fine_tuning_checkpoint_permission

        request = create_fine_tuning_checkpoint_permission.request(
            fine_tuned_model_checkpoint=fine_tuned_model_checkpoint,
            body=given(("project_ids", project_ids)),
            strict=self._session.settings.strict,
        )
        return await self._session.send(create_fine_tuning_checkpoint_permission.OPERATION, request, options)

    async def delete(
        self, fine_tuned_model_checkpoint: str, permission_id: str, **options: Unpack[RequestOptions]
    ) -> models.DeleteCheckpointPermissionResponse:
        """Take a permission back.

        Ends the use of a checkpoint by one project. Needs an admin key.

        Args:
            fine_tuned_model_checkpoint: The name under which the checkpoint is used as a model.
                Bounds: at least 1 character. Not in the vendor's documentation; seen in the vendor's
                SDK.
            permission_id: The permission's id. Bounds: at least 1 character. Not in the vendor's
                documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.fine_tuning import delete_fine_tuning_checkpoint_permission

        request = delete_fine_tuning_checkpoint_permission.request(
            fine_tuned_model_checkpoint=fine_tuned_model_checkpoint,
            permission_id=permission_id,
            strict=self._session.settings.strict,
        )
        return await self._session.send(delete_fine_tuning_checkpoint_permission.OPERATION, request, options)

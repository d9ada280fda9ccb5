# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from finetuning_runtime._resources.base import AsyncResource, Resource

if TYPE_CHECKING:
    from ..raw_responses import AsyncFineTuningCheckpointsWithRawResponse, FineTuningCheckpointsWithRawResponse
    from ..streaming_responses import (
        AsyncFineTuningCheckpointsWithStreamingResponse,
        FineTuningCheckpointsWithStreamingResponse,
    )
    from .fine_tuning_checkpoints_permissions import (
        AsyncFineTuningCheckpointsPermissions,
        FineTuningCheckpointsPermissions,
    )


class FineTuningCheckpoints(Resource):
    """`client.fine_tuning.checkpoints`."""

    @cached_property
    def with_raw_response(self) -> FineTuningCheckpointsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import FineTuningCheckpointsWithRawResponse

        return FineTuningCheckpointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FineTuningCheckpointsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import FineTuningCheckpointsWithStreamingResponse

        return FineTuningCheckpointsWithStreamingResponse(self)

    @cached_property
    def permissions(self) -> FineTuningCheckpointsPermissions:
        """`client.fine_tuning.checkpoints.permissions`."""
        from .fine_tuning_checkpoints_permissions import FineTuningCheckpointsPermissions

        return FineTuningCheckpointsPermissions(self._session)


class AsyncFineTuningCheckpoints(AsyncResource):
    """`client.fine_tuning.checkpoints`, for asyncio."""

    @cached_property
    def with_raw_response(self) -> AsyncFineTuningCheckpointsWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import AsyncFineTuningCheckpointsWithRawResponse

        return AsyncFineTuningCheckpointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningCheckpointsWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import AsyncFineTuningCheckpointsWithStreamingResponse

        return AsyncFineTuningCheckpointsWithStreamingResponse(self)

    @cached_property
    def permissions(self) -> AsyncFineTuningCheckpointsPermissions:
        """`client.fine_tuning.checkpoints.permissions`."""
        from .fine_tuning_checkpoints_permissions import AsyncFineTuningCheckpointsPermissions

        return AsyncFineTuningCheckpointsPermissions(self._session)

# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from finetuning_runtime._resources.base import AsyncResource, Resource

if TYPE_CHECKING:
    from ..raw_responses import AsyncFineTuningWithRawResponse, FineTuningWithRawResponse
    from ..streaming_responses import AsyncFineTuningWithStreamingResponse, FineTuningWithStreamingResponse
    from .fine_tuning_alpha import AsyncFineTuningAlpha, FineTuningAlpha
    from .fine_tuning_checkpoints import AsyncFineTuningCheckpoints, FineTuningCheckpoints
    from .fine_tuning_jobs import AsyncFineTuningJobs, FineTuningJobs


class FineTuning(Resource):
    """`client.fine_tuning`."""

    @cached_property
    def with_raw_response(self) -> FineTuningWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import FineTuningWithRawResponse

        return FineTuningWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FineTuningWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import FineTuningWithStreamingResponse

        return FineTuningWithStreamingResponse(self)

    @cached_property
    def alpha(self) -> FineTuningAlpha:
        """`client.fine_tuning.alpha`."""
        from .fine_tuning_alpha import FineTuningAlpha

        return FineTuningAlpha(self._session)

    @cached_property
    def checkpoints(self) -> FineTuningCheckpoints:
        """`client.fine_tuning.checkpoints`."""
        from .fine_tuning_checkpoints import FineTuningCheckpoints

        return FineTuningCheckpoints(self._session)

    @cached_property
    def jobs(self) -> FineTuningJobs:
        """`client.fine_tuning.jobs`."""
        from .fine_tuning_jobs import FineTuningJobs

        return FineTuningJobs(self._session)


class AsyncFineTuning(AsyncResource):
    """`client.fine_tuning`, for asyncio."""

    @cached_property
    def with_raw_response(self) -> AsyncFineTuningWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import AsyncFineTuningWithRawResponse

        return AsyncFineTuningWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import AsyncFineTuningWithStreamingResponse

        return AsyncFineTuningWithStreamingResponse(self)

    @cached_property
    def alpha(self) -> AsyncFineTuningAlpha:
        """`client.fine_tuning.alpha`."""
        from .fine_tuning_alpha import AsyncFineTuningAlpha

        return AsyncFineTuningAlpha(self._session)

    @cached_property
    def checkpoints(self) -> AsyncFineTuningCheckpoints:
        """`client.fine_tuning.checkpoints`."""
        from .fine_tuning_checkpoints import AsyncFineTuningCheckpoints

        return AsyncFineTuningCheckpoints(self._session)

    @cached_property
    def jobs(self) -> AsyncFineTuningJobs:
        """`client.fine_tuning.jobs`."""
        from .fine_tuning_jobs import AsyncFineTuningJobs

        return AsyncFineTuningJobs(self._session)

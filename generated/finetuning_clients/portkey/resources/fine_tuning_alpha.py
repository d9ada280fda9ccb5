# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from finetuning_runtime._resources.base import AsyncResource, Resource

if TYPE_CHECKING:
    from ..raw_responses import AsyncFineTuningAlphaWithRawResponse, FineTuningAlphaWithRawResponse
    from ..streaming_responses import AsyncFineTuningAlphaWithStreamingResponse, FineTuningAlphaWithStreamingResponse
    from .fine_tuning_alpha_graders import AsyncFineTuningAlphaGraders, FineTuningAlphaGraders


class FineTuningAlpha(Resource):
    """`client.fine_tuning.alpha`."""

    @cached_property
    def with_raw_response(self) -> FineTuningAlphaWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import FineTuningAlphaWithRawResponse

        return FineTuningAlphaWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FineTuningAlphaWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import FineTuningAlphaWithStreamingResponse

        return FineTuningAlphaWithStreamingResponse(self)

    @cached_property
    def graders(self) -> FineTuningAlphaGraders:
        """`client.fine_tuning.alpha.graders`."""
        from .fine_tuning_alpha_graders import FineTuningAlphaGraders

        return FineTuningAlphaGraders(self._session)


class AsyncFineTuningAlpha(AsyncResource):
    """`client.fine_tuning.alpha`, for asyncio."""

    @cached_property
    def with_raw_response(self) -> AsyncFineTuningAlphaWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import AsyncFineTuningAlphaWithRawResponse

        return AsyncFineTuningAlphaWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningAlphaWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import AsyncFineTuningAlphaWithStreamingResponse

        return AsyncFineTuningAlphaWithStreamingResponse(self)

    @cached_property
    def graders(self) -> AsyncFineTuningAlphaGraders:
        """`client.fine_tuning.alpha.graders`."""
        from .fine_tuning_alpha_graders import AsyncFineTuningAlphaGraders

        return AsyncFineTuningAlphaGraders(self._session)

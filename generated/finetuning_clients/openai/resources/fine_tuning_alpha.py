# Generated from specs/openai.yaml (sha256 cf265d22275d1ebd33ee8a1c16b6cd8d7d6cdcb2a8a290cc21b32ca0a2272703) by `make generate`. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from finetuning_runtime._resources.base import AsyncResource, Resource

if TYPE_CHECKING:
    from .fine_tuning_alpha_graders import AsyncFineTuningAlphaGraders, FineTuningAlphaGraders


class FineTuningAlpha(Resource):
    """`client.fine_tuning.alpha`."""

    @cached_property
    def graders(self) -> FineTuningAlphaGraders:
        """`client.fine_tuning.alpha.graders`."""
        from .fine_tuning_alpha_graders import FineTuningAlphaGraders

        return FineTuningAlphaGraders(self._session)


class AsyncFineTuningAlpha(AsyncResource):
    """`client.fine_tuning.alpha`, for asyncio."""

    @cached_property
    def graders(self) -> AsyncFineTuningAlphaGraders:
        """`client.fine_tuning.alpha.graders`."""
        from .fine_tuning_alpha_graders import AsyncFineTuningAlphaGraders

        return AsyncFineTuningAlphaGraders(self._session)

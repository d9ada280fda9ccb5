# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
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

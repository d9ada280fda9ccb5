# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from finetuning_runtime._resources.base import AsyncResource, Resource

if TYPE_CHECKING:
    from .fine_tuning_alpha import AsyncFineTuningAlpha, FineTuningAlpha
    from .fine_tuning_checkpoints import AsyncFineTuningCheckpoints, FineTuningCheckpoints
    from .fine_tuning_jobs import AsyncFineTuningJobs, FineTuningJobs


class FineTuning(Resource):
    """`client.fine_tuning`."""

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

# Generated from specs/portkey.yaml (sha256 48e036b4e46e4f59ad4dc70131e2d89c06619f1c9cbf0f40fc36df9d7bf614e0) by `make generate`. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from finetuning_runtime._resources.base import AsyncResource, Resource

if TYPE_CHECKING:
    from .fine_tuning_jobs import AsyncFineTuningJobs, FineTuningJobs


class FineTuning(Resource):
    """`client.fine_tuning`."""

    @cached_property
    def jobs(self) -> FineTuningJobs:
        """`client.fine_tuning.jobs`."""
        from .fine_tuning_jobs import FineTuningJobs

        return FineTuningJobs(self._session)


class AsyncFineTuning(AsyncResource):
    """`client.fine_tuning`, for asyncio."""

    @cached_property
    def jobs(self) -> AsyncFineTuningJobs:
        """`client.fine_tuning.jobs`."""
        from .fine_tuning_jobs import AsyncFineTuningJobs

        return AsyncFineTuningJobs(self._session)

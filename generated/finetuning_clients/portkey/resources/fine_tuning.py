# Generated from specs/portkey.yaml (sha256 cb248e6e90b67f2e81314a29b7a26b7ce50423e7e664c9d878589f6260ccfb7c) by `make generate`. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from finetuning_runtime.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .fine_tuning_jobs import AsyncFineTuningJobs, FineTuningJobs


class FineTuning:
    """`client.fine_tuning`."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @cached_property
    def jobs(self) -> FineTuningJobs:
        """`client.fine_tuning.jobs`."""
        from .fine_tuning_jobs import FineTuningJobs

        return FineTuningJobs(self._client)


class AsyncFineTuning:
    """`client.fine_tuning`, for asyncio."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def jobs(self) -> AsyncFineTuningJobs:
        """`client.fine_tuning.jobs`."""
        from .fine_tuning_jobs import AsyncFineTuningJobs

        return AsyncFineTuningJobs(self._client)

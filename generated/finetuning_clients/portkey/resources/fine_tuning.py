# Generated from specs/portkey.yaml (sha256 61ac6402e0b635ec1ce54ea34e10857c5e9f9cb29f93e622ed4e33da3c7f60bc) by `make generate`. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from finetuning_runtime._http.client import AsyncClient, SyncClient

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

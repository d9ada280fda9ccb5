# Generated from specs/portkey.yaml (sha256 7dcf49eab526b6bc646e3b0a65164d3c3b3f3b9d8655820108b8ed6f95456907) by `make generate`. Do not edit.
"""The calls of each resource, which give the response as it came beside the result: `client.….with_raw_response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from finetuning_runtime._resources.raw_responses import raw, raw_async

if TYPE_CHECKING:
    from .resources.files import AsyncFiles, Files
    from .resources.fine_tuning_jobs import AsyncFineTuningJobs, FineTuningJobs
    from .resources.fine_tuning_jobs_checkpoints import AsyncFineTuningJobsCheckpoints, FineTuningJobsCheckpoints


class FilesWithRawResponse:
    """`client.files.with_raw_response`."""

    def __init__(self, resource: Files) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.retrieve = raw(resource.retrieve)
        self.delete = raw(resource.delete)


class AsyncFilesWithRawResponse:
    """`client.files.with_raw_response`, for asyncio."""

    def __init__(self, resource: AsyncFiles) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.retrieve = raw_async(resource.retrieve)
        self.delete = raw_async(resource.delete)


class FineTuningJobsWithRawResponse:
    """`client.fine_tuning.jobs.with_raw_response`."""

    def __init__(self, resource: FineTuningJobs) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.retrieve = raw(resource.retrieve)
        self.cancel = raw(resource.cancel)
        self.list_events = raw(resource.list_events)


class AsyncFineTuningJobsWithRawResponse:
    """`client.fine_tuning.jobs.with_raw_response`, for asyncio."""

    def __init__(self, resource: AsyncFineTuningJobs) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.retrieve = raw_async(resource.retrieve)
        self.cancel = raw_async(resource.cancel)
        self.list_events = raw_async(resource.list_events)


class FineTuningJobsCheckpointsWithRawResponse:
    """`client.fine_tuning.jobs.checkpoints.with_raw_response`."""

    def __init__(self, resource: FineTuningJobsCheckpoints) -> None:
        self.list = raw(resource.list)


class AsyncFineTuningJobsCheckpointsWithRawResponse:
    """`client.fine_tuning.jobs.checkpoints.with_raw_response`, for asyncio."""

    def __init__(self, resource: AsyncFineTuningJobsCheckpoints) -> None:
        self.list = raw_async(resource.list)

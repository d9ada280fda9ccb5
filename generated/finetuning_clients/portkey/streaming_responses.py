# Generated from specs/portkey.yaml (sha256 3ca10dfce51d8a3b8a054b712a251a29df52c4d28ed1faf3f8225eab80df88a0) by `make generate`. Do not edit.
"""The calls of each resource, whose response is read in a block: `client.with_streaming_response`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from finetuning_runtime._resources.streamed_responses import (
    streamed,
    streamed_async,
    streamed_content,
    streamed_content_async,
)

if TYPE_CHECKING:
    from ._client import AsyncClient, Client
    from .resources.files import AsyncFiles, Files
    from .resources.fine_tuning import AsyncFineTuning, FineTuning
    from .resources.fine_tuning_jobs import AsyncFineTuningJobs, FineTuningJobs
    from .resources.fine_tuning_jobs_checkpoints import AsyncFineTuningJobsCheckpoints, FineTuningJobsCheckpoints


class ClientWithStreamingResponse:
    """All resources of the client, in this way."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        """`client.files`, in this way."""
        return FilesWithStreamingResponse(self._client.files)

    @cached_property
    def fine_tuning(self) -> FineTuningWithStreamingResponse:
        """`client.fine_tuning`, in this way."""
        return FineTuningWithStreamingResponse(self._client.fine_tuning)


class AsyncClientWithStreamingResponse:
    """All resources of the client, in this way, for asyncio."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        """`client.files`, in this way."""
        return AsyncFilesWithStreamingResponse(self._client.files)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuningWithStreamingResponse:
        """`client.fine_tuning`, in this way."""
        return AsyncFineTuningWithStreamingResponse(self._client.fine_tuning)


class FilesWithStreamingResponse:
    """`client.with_streaming_response.files`."""

    def __init__(self, resource: Files) -> None:
        self._resource = resource
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)
        self.retrieve = streamed(resource.retrieve)
        self.delete = streamed(resource.delete)
        self.content = streamed_content(resource.content)


class AsyncFilesWithStreamingResponse:
    """`client.with_streaming_response.files`, for asyncio."""

    def __init__(self, resource: AsyncFiles) -> None:
        self._resource = resource
        self.list = streamed_async(resource.list)
        self.create = streamed_async(resource.create)
        self.retrieve = streamed_async(resource.retrieve)
        self.delete = streamed_async(resource.delete)
        self.content = streamed_content_async(resource.content)


class FineTuningWithStreamingResponse:
    """`client.with_streaming_response.fine_tuning`."""

    def __init__(self, resource: FineTuning) -> None:
        self._resource = resource

    @cached_property
    def jobs(self) -> FineTuningJobsWithStreamingResponse:
        """`client.fine_tuning.jobs`, in this way."""
        return FineTuningJobsWithStreamingResponse(self._resource.jobs)


class AsyncFineTuningWithStreamingResponse:
    """`client.with_streaming_response.fine_tuning`, for asyncio."""

    def __init__(self, resource: AsyncFineTuning) -> None:
        self._resource = resource

    @cached_property
    def jobs(self) -> AsyncFineTuningJobsWithStreamingResponse:
        """`client.fine_tuning.jobs`, in this way."""
        return AsyncFineTuningJobsWithStreamingResponse(self._resource.jobs)


class FineTuningJobsWithStreamingResponse:
    """`client.with_streaming_response.fine_tuning.jobs`."""

    def __init__(self, resource: FineTuningJobs) -> None:
        self._resource = resource
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)
        self.retrieve = streamed(resource.retrieve)
        self.cancel = streamed(resource.cancel)
        self.list_events = streamed(resource.list_events)

    @cached_property
    def checkpoints(self) -> FineTuningJobsCheckpointsWithStreamingResponse:
        """`client.fine_tuning.jobs.checkpoints`, in this way."""
        return FineTuningJobsCheckpointsWithStreamingResponse(self._resource.checkpoints)


class AsyncFineTuningJobsWithStreamingResponse:
    """`client.with_streaming_response.fine_tuning.jobs`, for asyncio."""

    def __init__(self, resource: AsyncFineTuningJobs) -> None:
        self._resource = resource
        self.list = streamed_async(resource.list)
        self.create = streamed_async(resource.create)
        self.retrieve = streamed_async(resource.retrieve)
        self.cancel = streamed_async(resource.cancel)
        self.list_events = streamed_async(resource.list_events)

    @cached_property
    def checkpoints(self) -> AsyncFineTuningJobsCheckpointsWithStreamingResponse:
        """`client.fine_tuning.jobs.checkpoints`, in this way."""
        return AsyncFineTuningJobsCheckpointsWithStreamingResponse(self._resource.checkpoints)


class FineTuningJobsCheckpointsWithStreamingResponse:
    """`client.with_streaming_response.fine_tuning.jobs.checkpoints`."""

    def __init__(self, resource: FineTuningJobsCheckpoints) -> None:
        self._resource = resource
        self.list = streamed(resource.list)


class AsyncFineTuningJobsCheckpointsWithStreamingResponse:
    """`client.with_streaming_response.fine_tuning.jobs.checkpoints`, for asyncio."""

    def __init__(self, resource: AsyncFineTuningJobsCheckpoints) -> None:
        self._resource = resource
        self.list = streamed_async(resource.list)

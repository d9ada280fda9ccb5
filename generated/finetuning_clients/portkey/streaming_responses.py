# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
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
    from .resources.fine_tuning_alpha import AsyncFineTuningAlpha, FineTuningAlpha
    from .resources.fine_tuning_alpha_graders import AsyncFineTuningAlphaGraders, FineTuningAlphaGraders
    from .resources.fine_tuning_checkpoints import AsyncFineTuningCheckpoints, FineTuningCheckpoints
    from .resources.fine_tuning_checkpoints_permissions import (
        AsyncFineTuningCheckpointsPermissions,
        FineTuningCheckpointsPermissions,
    )
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
    def alpha(self) -> FineTuningAlphaWithStreamingResponse:
        """`client.fine_tuning.alpha`, in this way."""
        return FineTuningAlphaWithStreamingResponse(self._resource.alpha)

    @cached_property
    def checkpoints(self) -> FineTuningCheckpointsWithStreamingResponse:
        """`client.fine_tuning.checkpoints`, in this way."""
        return FineTuningCheckpointsWithStreamingResponse(self._resource.checkpoints)

    @cached_property
    def jobs(self) -> FineTuningJobsWithStreamingResponse:
        """`client.fine_tuning.jobs`, in this way."""
        return FineTuningJobsWithStreamingResponse(self._resource.jobs)


class AsyncFineTuningWithStreamingResponse:
    """`client.with_streaming_response.fine_tuning`, for asyncio."""

    def __init__(self, resource: AsyncFineTuning) -> None:
        self._resource = resource

    @cached_property
    def alpha(self) -> AsyncFineTuningAlphaWithStreamingResponse:
        """`client.fine_tuning.alpha`, in this way."""
        return AsyncFineTuningAlphaWithStreamingResponse(self._resource.alpha)

    @cached_property
    def checkpoints(self) -> AsyncFineTuningCheckpointsWithStreamingResponse:
        """`client.fine_tuning.checkpoints`, in this way."""
        return AsyncFineTuningCheckpointsWithStreamingResponse(self._resource.checkpoints)

    @cached_property
    def jobs(self) -> AsyncFineTuningJobsWithStreamingResponse:
        """`client.fine_tuning.jobs`, in this way."""
        return AsyncFineTuningJobsWithStreamingResponse(self._resource.jobs)


class FineTuningAlphaWithStreamingResponse:
    """`client.with_streaming_response.fine_tuning.alpha`."""

    def __init__(self, resource: FineTuningAlpha) -> None:
        self._resource = resource

    @cached_property
    def graders(self) -> FineTuningAlphaGradersWithStreamingResponse:
        """`client.fine_tuning.alpha.graders`, in this way."""
        return FineTuningAlphaGradersWithStreamingResponse(self._resource.graders)


class AsyncFineTuningAlphaWithStreamingResponse:
    """`client.with_streaming_response.fine_tuning.alpha`, for asyncio."""

    def __init__(self, resource: AsyncFineTuningAlpha) -> None:
        self._resource = resource

    @cached_property
    def graders(self) -> AsyncFineTuningAlphaGradersWithStreamingResponse:
        """`client.fine_tuning.alpha.graders`, in this way."""
        return AsyncFineTuningAlphaGradersWithStreamingResponse(self._resource.graders)


class FineTuningAlphaGradersWithStreamingResponse:
    """`client.with_streaming_response.fine_tuning.alpha.graders`."""

    def __init__(self, resource: FineTuningAlphaGraders) -> None:
        self._resource = resource
        self.run = streamed(resource.run)
        self.validate = streamed(resource.validate)


class AsyncFineTuningAlphaGradersWithStreamingResponse:
    """`client.with_streaming_response.fine_tuning.alpha.graders`, for asyncio."""

    def __init__(self, resource: AsyncFineTuningAlphaGraders) -> None:
        self._resource = resource
        self.run = streamed_async(resource.run)
        self.validate = streamed_async(resource.validate)


class FineTuningCheckpointsWithStreamingResponse:
    """`client.with_streaming_response.fine_tuning.checkpoints`."""

    def __init__(self, resource: FineTuningCheckpoints) -> None:
        self._resource = resource

    @cached_property
    def permissions(self) -> FineTuningCheckpointsPermissionsWithStreamingResponse:
        """`client.fine_tuning.checkpoints.permissions`, in this way."""
        return FineTuningCheckpointsPermissionsWithStreamingResponse(self._resource.permissions)


class AsyncFineTuningCheckpointsWithStreamingResponse:
    """`client.with_streaming_response.fine_tuning.checkpoints`, for asyncio."""

    def __init__(self, resource: AsyncFineTuningCheckpoints) -> None:
        self._resource = resource

    @cached_property
    def permissions(self) -> AsyncFineTuningCheckpointsPermissionsWithStreamingResponse:
        """`client.fine_tuning.checkpoints.permissions`, in this way."""
        return AsyncFineTuningCheckpointsPermissionsWithStreamingResponse(self._resource.permissions)


class FineTuningCheckpointsPermissionsWithStreamingResponse:
    """`client.with_streaming_response.fine_tuning.checkpoints.permissions`."""

    def __init__(self, resource: FineTuningCheckpointsPermissions) -> None:
        self._resource = resource
        self.list = streamed(resource.list)
        self.retrieve = streamed(resource.retrieve)
        self.create = streamed(resource.create)
        self.delete = streamed(resource.delete)


class AsyncFineTuningCheckpointsPermissionsWithStreamingResponse:
    """`client.with_streaming_response.fine_tuning.checkpoints.permissions`, for asyncio."""

    def __init__(self, resource: AsyncFineTuningCheckpointsPermissions) -> None:
        self._resource = resource
        self.list = streamed_async(resource.list)
        self.retrieve = streamed_async(resource.retrieve)
        self.create = streamed_async(resource.create)
        self.delete = streamed_async(resource.delete)


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

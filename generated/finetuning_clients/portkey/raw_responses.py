# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
"""The calls of each resource, which give the response as it came beside the result: `client.with_raw_response`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from finetuning_runtime._resources.raw_responses import raw, raw_async, raw_content, raw_content_async

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


class ClientWithRawResponse:
    """All resources of the client, in this way."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def files(self) -> FilesWithRawResponse:
        """`client.files`, in this way."""
        return FilesWithRawResponse(self._client.files)

    @cached_property
    def fine_tuning(self) -> FineTuningWithRawResponse:
        """`client.fine_tuning`, in this way."""
        return FineTuningWithRawResponse(self._client.fine_tuning)


class AsyncClientWithRawResponse:
    """All resources of the client, in this way, for asyncio."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        """`client.files`, in this way."""
        return AsyncFilesWithRawResponse(self._client.files)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuningWithRawResponse:
        """`client.fine_tuning`, in this way."""
        return AsyncFineTuningWithRawResponse(self._client.fine_tuning)


class FilesWithRawResponse:
    """`client.with_raw_response.files`."""

    def __init__(self, resource: Files) -> None:
        self._resource = resource
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.retrieve = raw(resource.retrieve)
        self.delete = raw(resource.delete)
        self.content = raw_content(resource.content)


class AsyncFilesWithRawResponse:
    """`client.with_raw_response.files`, for asyncio."""

    def __init__(self, resource: AsyncFiles) -> None:
        self._resource = resource
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.retrieve = raw_async(resource.retrieve)
        self.delete = raw_async(resource.delete)
        self.content = raw_content_async(resource.content)


class FineTuningWithRawResponse:
    """`client.with_raw_response.fine_tuning`."""

    def __init__(self, resource: FineTuning) -> None:
        self._resource = resource

    @cached_property
    def alpha(self) -> FineTuningAlphaWithRawResponse:
        """`client.fine_tuning.alpha`, in this way."""
        return FineTuningAlphaWithRawResponse(self._resource.alpha)

    @cached_property
    def checkpoints(self) -> FineTuningCheckpointsWithRawResponse:
        """`client.fine_tuning.checkpoints`, in this way."""
        return FineTuningCheckpointsWithRawResponse(self._resource.checkpoints)

    @cached_property
    def jobs(self) -> FineTuningJobsWithRawResponse:
        """`client.fine_tuning.jobs`, in this way."""
        return FineTuningJobsWithRawResponse(self._resource.jobs)


class AsyncFineTuningWithRawResponse:
    """`client.with_raw_response.fine_tuning`, for asyncio."""

    def __init__(self, resource: AsyncFineTuning) -> None:
        self._resource = resource

    @cached_property
    def alpha(self) -> AsyncFineTuningAlphaWithRawResponse:
        """`client.fine_tuning.alpha`, in this way."""
        return AsyncFineTuningAlphaWithRawResponse(self._resource.alpha)

    @cached_property
    def checkpoints(self) -> AsyncFineTuningCheckpointsWithRawResponse:
        """`client.fine_tuning.checkpoints`, in this way."""
        return AsyncFineTuningCheckpointsWithRawResponse(self._resource.checkpoints)

    @cached_property
    def jobs(self) -> AsyncFineTuningJobsWithRawResponse:
        """`client.fine_tuning.jobs`, in this way."""
        return AsyncFineTuningJobsWithRawResponse(self._resource.jobs)


class FineTuningAlphaWithRawResponse:
    """`client.with_raw_response.fine_tuning.alpha`."""

    def __init__(self, resource: FineTuningAlpha) -> None:
        self._resource = resource

    @cached_property
    def graders(self) -> FineTuningAlphaGradersWithRawResponse:
        """`client.fine_tuning.alpha.graders`, in this way."""
        return FineTuningAlphaGradersWithRawResponse(self._resource.graders)


class AsyncFineTuningAlphaWithRawResponse:
    """`client.with_raw_response.fine_tuning.alpha`, for asyncio."""

    def __init__(self, resource: AsyncFineTuningAlpha) -> None:
        self._resource = resource

    @cached_property
    def graders(self) -> AsyncFineTuningAlphaGradersWithRawResponse:
        """`client.fine_tuning.alpha.graders`, in this way."""
        return AsyncFineTuningAlphaGradersWithRawResponse(self._resource.graders)


class FineTuningAlphaGradersWithRawResponse:
    """`client.with_raw_response.fine_tuning.alpha.graders`."""

    def __init__(self, resource: FineTuningAlphaGraders) -> None:
        self._resource = resource
        self.run = raw(resource.run)
        self.validate = raw(resource.validate)


class AsyncFineTuningAlphaGradersWithRawResponse:
    """`client.with_raw_response.fine_tuning.alpha.graders`, for asyncio."""

    def __init__(self, resource: AsyncFineTuningAlphaGraders) -> None:
        self._resource = resource
        self.run = raw_async(resource.run)
        self.validate = raw_async(resource.validate)


class FineTuningCheckpointsWithRawResponse:
    """`client.with_raw_response.fine_tuning.checkpoints`."""

    def __init__(self, resource: FineTuningCheckpoints) -> None:
        self._resource = resource

    @cached_property
    def permissions(self) -> FineTuningCheckpointsPermissionsWithRawResponse:
        """`client.fine_tuning.checkpoints.permissions`, in this way."""
        return FineTuningCheckpointsPermissionsWithRawResponse(self._resource.permissions)


class AsyncFineTuningCheckpointsWithRawResponse:
    """`client.with_raw_response.fine_tuning.checkpoints`, for asyncio."""

    def __init__(self, resource: AsyncFineTuningCheckpoints) -> None:
        self._resource = resource

    @cached_property
    def permissions(self) -> AsyncFineTuningCheckpointsPermissionsWithRawResponse:
        """`client.fine_tuning.checkpoints.permissions`, in this way."""
        return AsyncFineTuningCheckpointsPermissionsWithRawResponse(self._resource.permissions)


class FineTuningCheckpointsPermissionsWithRawResponse:
    """`client.with_raw_response.fine_tuning.checkpoints.permissions`."""

    def __init__(self, resource: FineTuningCheckpointsPermissions) -> None:
        self._resource = resource
        self.list = raw(resource.list)
        self.retrieve = raw(resource.retrieve)
        self.create = raw(resource.create)
        self.delete = raw(resource.delete)


class AsyncFineTuningCheckpointsPermissionsWithRawResponse:
    """`client.with_raw_response.fine_tuning.checkpoints.permissions`, for asyncio."""

    def __init__(self, resource: AsyncFineTuningCheckpointsPermissions) -> None:
        self._resource = resource
        self.list = raw_async(resource.list)
        self.retrieve = raw_async(resource.retrieve)
        self.create = raw_async(resource.create)
        self.delete = raw_async(resource.delete)


class FineTuningJobsWithRawResponse:
    """`client.with_raw_response.fine_tuning.jobs`."""

    def __init__(self, resource: FineTuningJobs) -> None:
        self._resource = resource
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.retrieve = raw(resource.retrieve)
        self.cancel = raw(resource.cancel)
        self.list_events = raw(resource.list_events)

    @cached_property
    def checkpoints(self) -> FineTuningJobsCheckpointsWithRawResponse:
        """`client.fine_tuning.jobs.checkpoints`, in this way."""
        return FineTuningJobsCheckpointsWithRawResponse(self._resource.checkpoints)


class AsyncFineTuningJobsWithRawResponse:
    """`client.with_raw_response.fine_tuning.jobs`, for asyncio."""

    def __init__(self, resource: AsyncFineTuningJobs) -> None:
        self._resource = resource
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.retrieve = raw_async(resource.retrieve)
        self.cancel = raw_async(resource.cancel)
        self.list_events = raw_async(resource.list_events)

    @cached_property
    def checkpoints(self) -> AsyncFineTuningJobsCheckpointsWithRawResponse:
        """`client.fine_tuning.jobs.checkpoints`, in this way."""
        return AsyncFineTuningJobsCheckpointsWithRawResponse(self._resource.checkpoints)


class FineTuningJobsCheckpointsWithRawResponse:
    """`client.with_raw_response.fine_tuning.jobs.checkpoints`."""

    def __init__(self, resource: FineTuningJobsCheckpoints) -> None:
        self._resource = resource
        self.list = raw(resource.list)


class AsyncFineTuningJobsCheckpointsWithRawResponse:
    """`client.with_raw_response.fine_tuning.jobs.checkpoints`, for asyncio."""

    def __init__(self, resource: AsyncFineTuningJobsCheckpoints) -> None:
        self._resource = resource
        self.list = raw_async(resource.list)

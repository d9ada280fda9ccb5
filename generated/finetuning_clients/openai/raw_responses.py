# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
"""The calls of each resource, which give the response as it came beside the result: `client.….with_raw_response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from finetuning_runtime._resources.raw_responses import raw, raw_async

if TYPE_CHECKING:
    from .resources.files import AsyncFiles, Files
    from .resources.fine_tuning_alpha_graders import AsyncFineTuningAlphaGraders, FineTuningAlphaGraders
    from .resources.fine_tuning_checkpoints_permissions import (
        AsyncFineTuningCheckpointsPermissions,
        FineTuningCheckpointsPermissions,
    )
    from .resources.fine_tuning_jobs import AsyncFineTuningJobs, FineTuningJobs
    from .resources.fine_tuning_jobs_checkpoints import AsyncFineTuningJobsCheckpoints, FineTuningJobsCheckpoints
    from .resources.models import AsyncModels, Models
    from .resources.uploads import AsyncUploads, Uploads
    from .resources.uploads_parts import AsyncUploadsParts, UploadsParts
    from .resources.webhooks import AsyncWebhooks, Webhooks
    from .resources.webhooks_event_types import AsyncWebhooksEventTypes, WebhooksEventTypes


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


class FineTuningAlphaGradersWithRawResponse:
    """`client.fine_tuning.alpha.graders.with_raw_response`."""

    def __init__(self, resource: FineTuningAlphaGraders) -> None:
        self.run = raw(resource.run)
        self.validate = raw(resource.validate)


class AsyncFineTuningAlphaGradersWithRawResponse:
    """`client.fine_tuning.alpha.graders.with_raw_response`, for asyncio."""

    def __init__(self, resource: AsyncFineTuningAlphaGraders) -> None:
        self.run = raw_async(resource.run)
        self.validate = raw_async(resource.validate)


class FineTuningCheckpointsPermissionsWithRawResponse:
    """`client.fine_tuning.checkpoints.permissions.with_raw_response`."""

    def __init__(self, resource: FineTuningCheckpointsPermissions) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.delete = raw(resource.delete)


class AsyncFineTuningCheckpointsPermissionsWithRawResponse:
    """`client.fine_tuning.checkpoints.permissions.with_raw_response`, for asyncio."""

    def __init__(self, resource: AsyncFineTuningCheckpointsPermissions) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.delete = raw_async(resource.delete)


class FineTuningJobsWithRawResponse:
    """`client.fine_tuning.jobs.with_raw_response`."""

    def __init__(self, resource: FineTuningJobs) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.retrieve = raw(resource.retrieve)
        self.cancel = raw(resource.cancel)
        self.pause = raw(resource.pause)
        self.resume = raw(resource.resume)
        self.list_events = raw(resource.list_events)


class AsyncFineTuningJobsWithRawResponse:
    """`client.fine_tuning.jobs.with_raw_response`, for asyncio."""

    def __init__(self, resource: AsyncFineTuningJobs) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.retrieve = raw_async(resource.retrieve)
        self.cancel = raw_async(resource.cancel)
        self.pause = raw_async(resource.pause)
        self.resume = raw_async(resource.resume)
        self.list_events = raw_async(resource.list_events)


class FineTuningJobsCheckpointsWithRawResponse:
    """`client.fine_tuning.jobs.checkpoints.with_raw_response`."""

    def __init__(self, resource: FineTuningJobsCheckpoints) -> None:
        self.list = raw(resource.list)


class AsyncFineTuningJobsCheckpointsWithRawResponse:
    """`client.fine_tuning.jobs.checkpoints.with_raw_response`, for asyncio."""

    def __init__(self, resource: AsyncFineTuningJobsCheckpoints) -> None:
        self.list = raw_async(resource.list)


class ModelsWithRawResponse:
    """`client.models.with_raw_response`."""

    def __init__(self, resource: Models) -> None:
        self.list = raw(resource.list)
        self.retrieve = raw(resource.retrieve)
        self.delete = raw(resource.delete)


class AsyncModelsWithRawResponse:
    """`client.models.with_raw_response`, for asyncio."""

    def __init__(self, resource: AsyncModels) -> None:
        self.list = raw_async(resource.list)
        self.retrieve = raw_async(resource.retrieve)
        self.delete = raw_async(resource.delete)


class UploadsWithRawResponse:
    """`client.uploads.with_raw_response`."""

    def __init__(self, resource: Uploads) -> None:
        self.create = raw(resource.create)
        self.complete = raw(resource.complete)
        self.cancel = raw(resource.cancel)


class AsyncUploadsWithRawResponse:
    """`client.uploads.with_raw_response`, for asyncio."""

    def __init__(self, resource: AsyncUploads) -> None:
        self.create = raw_async(resource.create)
        self.complete = raw_async(resource.complete)
        self.cancel = raw_async(resource.cancel)


class UploadsPartsWithRawResponse:
    """`client.uploads.parts.with_raw_response`."""

    def __init__(self, resource: UploadsParts) -> None:
        self.create = raw(resource.create)


class AsyncUploadsPartsWithRawResponse:
    """`client.uploads.parts.with_raw_response`, for asyncio."""

    def __init__(self, resource: AsyncUploadsParts) -> None:
        self.create = raw_async(resource.create)


class WebhooksWithRawResponse:
    """`client.webhooks.with_raw_response`."""

    def __init__(self, resource: Webhooks) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.retrieve = raw(resource.retrieve)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.rotate_secret = raw(resource.rotate_secret)
        self.test = raw(resource.test)


class AsyncWebhooksWithRawResponse:
    """`client.webhooks.with_raw_response`, for asyncio."""

    def __init__(self, resource: AsyncWebhooks) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.retrieve = raw_async(resource.retrieve)
        self.update = raw_async(resource.update)
        self.delete = raw_async(resource.delete)
        self.rotate_secret = raw_async(resource.rotate_secret)
        self.test = raw_async(resource.test)


class WebhooksEventTypesWithRawResponse:
    """`client.webhooks.event_types.with_raw_response`."""

    def __init__(self, resource: WebhooksEventTypes) -> None:
        self.list = raw(resource.list)


class AsyncWebhooksEventTypesWithRawResponse:
    """`client.webhooks.event_types.with_raw_response`, for asyncio."""

    def __init__(self, resource: AsyncWebhooksEventTypes) -> None:
        self.list = raw_async(resource.list)

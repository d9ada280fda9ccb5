# Generated from specs/fireworks.yaml (sha256 a38217668e253cafe7c533d08f06be04a47182bece28651eb1d3608d454eb2b0) by `make generate`. Do not edit.
"""The calls of each resource, which give the response as it came beside the result: `client.….with_raw_response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from finetuning_runtime._resources.raw_responses import raw, raw_async

if TYPE_CHECKING:
    from .resources.datasets import AsyncDatasets, Datasets
    from .resources.dpo_jobs import AsyncDpoJobs, DpoJobs
    from .resources.fine_tuning_jobs import AsyncFineTuningJobs, FineTuningJobs
    from .resources.reinforcement_fine_tuning_jobs import AsyncReinforcementFineTuningJobs, ReinforcementFineTuningJobs
    from .resources.supervised_fine_tuning_jobs import AsyncSupervisedFineTuningJobs, SupervisedFineTuningJobs


class DatasetsWithRawResponse:
    """`client.datasets.with_raw_response`."""

    def __init__(self, resource: Datasets) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)
        self.update = raw(resource.update)
        self.upload = raw(resource.upload)
        self.get_upload_endpoint = raw(resource.get_upload_endpoint)
        self.get_download_endpoint = raw(resource.get_download_endpoint)
        self.validate_upload = raw(resource.validate_upload)


class AsyncDatasetsWithRawResponse:
    """`client.datasets.with_raw_response`, for asyncio."""

    def __init__(self, resource: AsyncDatasets) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
        self.delete = raw_async(resource.delete)
        self.update = raw_async(resource.update)
        self.upload = raw_async(resource.upload)
        self.get_upload_endpoint = raw_async(resource.get_upload_endpoint)
        self.get_download_endpoint = raw_async(resource.get_download_endpoint)
        self.validate_upload = raw_async(resource.validate_upload)


class DpoJobsWithRawResponse:
    """`client.dpo_jobs.with_raw_response`."""

    def __init__(self, resource: DpoJobs) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)
        self.cancel = raw(resource.cancel)
        self.resume = raw(resource.resume)
        self.get_metrics_file_endpoint = raw(resource.get_metrics_file_endpoint)


class AsyncDpoJobsWithRawResponse:
    """`client.dpo_jobs.with_raw_response`, for asyncio."""

    def __init__(self, resource: AsyncDpoJobs) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
        self.delete = raw_async(resource.delete)
        self.cancel = raw_async(resource.cancel)
        self.resume = raw_async(resource.resume)
        self.get_metrics_file_endpoint = raw_async(resource.get_metrics_file_endpoint)


class FineTuningJobsWithRawResponse:
    """`client.fine_tuning_jobs.with_raw_response`."""

    def __init__(self, resource: FineTuningJobs) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)
        self.update = raw(resource.update)


class AsyncFineTuningJobsWithRawResponse:
    """`client.fine_tuning_jobs.with_raw_response`, for asyncio."""

    def __init__(self, resource: AsyncFineTuningJobs) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
        self.delete = raw_async(resource.delete)
        self.update = raw_async(resource.update)


class ReinforcementFineTuningJobsWithRawResponse:
    """`client.reinforcement_fine_tuning_jobs.with_raw_response`."""

    def __init__(self, resource: ReinforcementFineTuningJobs) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)
        self.cancel = raw(resource.cancel)
        self.resume = raw(resource.resume)


class AsyncReinforcementFineTuningJobsWithRawResponse:
    """`client.reinforcement_fine_tuning_jobs.with_raw_response`, for asyncio."""

    def __init__(self, resource: AsyncReinforcementFineTuningJobs) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
        self.delete = raw_async(resource.delete)
        self.cancel = raw_async(resource.cancel)
        self.resume = raw_async(resource.resume)


class SupervisedFineTuningJobsWithRawResponse:
    """`client.supervised_fine_tuning_jobs.with_raw_response`."""

    def __init__(self, resource: SupervisedFineTuningJobs) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)
        self.cancel = raw(resource.cancel)
        self.resume = raw(resource.resume)


class AsyncSupervisedFineTuningJobsWithRawResponse:
    """`client.supervised_fine_tuning_jobs.with_raw_response`, for asyncio."""

    def __init__(self, resource: AsyncSupervisedFineTuningJobs) -> None:
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
        self.delete = raw_async(resource.delete)
        self.cancel = raw_async(resource.cancel)
        self.resume = raw_async(resource.resume)

# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
"""The calls of each resource, which give the response as it came beside the result: `client.with_raw_response`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from finetuning_runtime._resources.raw_responses import raw, raw_async

if TYPE_CHECKING:
    from ._client import AsyncClient, Client
    from .resources.datasets import AsyncDatasets, Datasets
    from .resources.deployments import AsyncDeployments, Deployments
    from .resources.dpo_jobs import AsyncDpoJobs, DpoJobs
    from .resources.fine_tuning_jobs import AsyncFineTuningJobs, FineTuningJobs
    from .resources.reinforcement_fine_tuning_jobs import AsyncReinforcementFineTuningJobs, ReinforcementFineTuningJobs
    from .resources.supervised_fine_tuning_jobs import AsyncSupervisedFineTuningJobs, SupervisedFineTuningJobs


class ClientWithRawResponse:
    """All resources of the client, in this way."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def datasets(self) -> DatasetsWithRawResponse:
        """`client.datasets`, in this way."""
        return DatasetsWithRawResponse(self._client.datasets)

    @cached_property
    def deployments(self) -> DeploymentsWithRawResponse:
        """`client.deployments`, in this way."""
        return DeploymentsWithRawResponse(self._client.deployments)

    @cached_property
    def dpo_jobs(self) -> DpoJobsWithRawResponse:
        """`client.dpo_jobs`, in this way."""
        return DpoJobsWithRawResponse(self._client.dpo_jobs)

    @cached_property
    def fine_tuning_jobs(self) -> FineTuningJobsWithRawResponse:
        """`client.fine_tuning_jobs`, in this way."""
        return FineTuningJobsWithRawResponse(self._client.fine_tuning_jobs)

    @cached_property
    def reinforcement_fine_tuning_jobs(self) -> ReinforcementFineTuningJobsWithRawResponse:
        """`client.reinforcement_fine_tuning_jobs`, in this way."""
        return ReinforcementFineTuningJobsWithRawResponse(self._client.reinforcement_fine_tuning_jobs)

    @cached_property
    def supervised_fine_tuning_jobs(self) -> SupervisedFineTuningJobsWithRawResponse:
        """`client.supervised_fine_tuning_jobs`, in this way."""
        return SupervisedFineTuningJobsWithRawResponse(self._client.supervised_fine_tuning_jobs)


class AsyncClientWithRawResponse:
    """All resources of the client, in this way, for asyncio."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def datasets(self) -> AsyncDatasetsWithRawResponse:
        """`client.datasets`, in this way."""
        return AsyncDatasetsWithRawResponse(self._client.datasets)

    @cached_property
    def deployments(self) -> AsyncDeploymentsWithRawResponse:
        """`client.deployments`, in this way."""
        return AsyncDeploymentsWithRawResponse(self._client.deployments)

    @cached_property
    def dpo_jobs(self) -> AsyncDpoJobsWithRawResponse:
        """`client.dpo_jobs`, in this way."""
        return AsyncDpoJobsWithRawResponse(self._client.dpo_jobs)

    @cached_property
    def fine_tuning_jobs(self) -> AsyncFineTuningJobsWithRawResponse:
        """`client.fine_tuning_jobs`, in this way."""
        return AsyncFineTuningJobsWithRawResponse(self._client.fine_tuning_jobs)

    @cached_property
    def reinforcement_fine_tuning_jobs(self) -> AsyncReinforcementFineTuningJobsWithRawResponse:
        """`client.reinforcement_fine_tuning_jobs`, in this way."""
        return AsyncReinforcementFineTuningJobsWithRawResponse(self._client.reinforcement_fine_tuning_jobs)

    @cached_property
    def supervised_fine_tuning_jobs(self) -> AsyncSupervisedFineTuningJobsWithRawResponse:
        """`client.supervised_fine_tuning_jobs`, in this way."""
        return AsyncSupervisedFineTuningJobsWithRawResponse(self._client.supervised_fine_tuning_jobs)


class DatasetsWithRawResponse:
    """`client.with_raw_response.datasets`."""

    def __init__(self, resource: Datasets) -> None:
        self._resource = resource
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
    """`client.with_raw_response.datasets`, for asyncio."""

    def __init__(self, resource: AsyncDatasets) -> None:
        self._resource = resource
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
        self.delete = raw_async(resource.delete)
        self.update = raw_async(resource.update)
        self.upload = raw_async(resource.upload)
        self.get_upload_endpoint = raw_async(resource.get_upload_endpoint)
        self.get_download_endpoint = raw_async(resource.get_download_endpoint)
        self.validate_upload = raw_async(resource.validate_upload)


class DeploymentsWithRawResponse:
    """`client.with_raw_response.deployments`."""

    def __init__(self, resource: Deployments) -> None:
        self._resource = resource
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)


class AsyncDeploymentsWithRawResponse:
    """`client.with_raw_response.deployments`, for asyncio."""

    def __init__(self, resource: AsyncDeployments) -> None:
        self._resource = resource
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
        self.delete = raw_async(resource.delete)


class DpoJobsWithRawResponse:
    """`client.with_raw_response.dpo_jobs`."""

    def __init__(self, resource: DpoJobs) -> None:
        self._resource = resource
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)
        self.cancel = raw(resource.cancel)
        self.resume = raw(resource.resume)
        self.get_metrics_file_endpoint = raw(resource.get_metrics_file_endpoint)


class AsyncDpoJobsWithRawResponse:
    """`client.with_raw_response.dpo_jobs`, for asyncio."""

    def __init__(self, resource: AsyncDpoJobs) -> None:
        self._resource = resource
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
        self.delete = raw_async(resource.delete)
        self.cancel = raw_async(resource.cancel)
        self.resume = raw_async(resource.resume)
        self.get_metrics_file_endpoint = raw_async(resource.get_metrics_file_endpoint)


class FineTuningJobsWithRawResponse:
    """`client.with_raw_response.fine_tuning_jobs`."""

    def __init__(self, resource: FineTuningJobs) -> None:
        self._resource = resource
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)
        self.update = raw(resource.update)


class AsyncFineTuningJobsWithRawResponse:
    """`client.with_raw_response.fine_tuning_jobs`, for asyncio."""

    def __init__(self, resource: AsyncFineTuningJobs) -> None:
        self._resource = resource
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
        self.delete = raw_async(resource.delete)
        self.update = raw_async(resource.update)


class ReinforcementFineTuningJobsWithRawResponse:
    """`client.with_raw_response.reinforcement_fine_tuning_jobs`."""

    def __init__(self, resource: ReinforcementFineTuningJobs) -> None:
        self._resource = resource
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)
        self.cancel = raw(resource.cancel)
        self.resume = raw(resource.resume)


class AsyncReinforcementFineTuningJobsWithRawResponse:
    """`client.with_raw_response.reinforcement_fine_tuning_jobs`, for asyncio."""

    def __init__(self, resource: AsyncReinforcementFineTuningJobs) -> None:
        self._resource = resource
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
        self.delete = raw_async(resource.delete)
        self.cancel = raw_async(resource.cancel)
        self.resume = raw_async(resource.resume)


class SupervisedFineTuningJobsWithRawResponse:
    """`client.with_raw_response.supervised_fine_tuning_jobs`."""

    def __init__(self, resource: SupervisedFineTuningJobs) -> None:
        self._resource = resource
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)
        self.cancel = raw(resource.cancel)
        self.resume = raw(resource.resume)


class AsyncSupervisedFineTuningJobsWithRawResponse:
    """`client.with_raw_response.supervised_fine_tuning_jobs`, for asyncio."""

    def __init__(self, resource: AsyncSupervisedFineTuningJobs) -> None:
        self._resource = resource
        self.list = raw_async(resource.list)
        self.create = raw_async(resource.create)
        self.get = raw_async(resource.get)
        self.delete = raw_async(resource.delete)
        self.cancel = raw_async(resource.cancel)
        self.resume = raw_async(resource.resume)

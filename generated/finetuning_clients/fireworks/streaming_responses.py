# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
"""The calls of each resource, whose response is read in a block: `client.with_streaming_response`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from finetuning_runtime._resources.streamed_responses import streamed, streamed_async

if TYPE_CHECKING:
    from ._client import AsyncClient, Client
    from .resources.datasets import AsyncDatasets, Datasets
    from .resources.deployments import AsyncDeployments, Deployments
    from .resources.dpo_jobs import AsyncDpoJobs, DpoJobs
    from .resources.fine_tuning_jobs import AsyncFineTuningJobs, FineTuningJobs
    from .resources.reinforcement_fine_tuning_jobs import AsyncReinforcementFineTuningJobs, ReinforcementFineTuningJobs
    from .resources.supervised_fine_tuning_jobs import AsyncSupervisedFineTuningJobs, SupervisedFineTuningJobs


class ClientWithStreamingResponse:
    """All resources of the client, in this way."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def datasets(self) -> DatasetsWithStreamingResponse:
        """`client.datasets`, in this way."""
        return DatasetsWithStreamingResponse(self._client.datasets)

    @cached_property
    def deployments(self) -> DeploymentsWithStreamingResponse:
        """`client.deployments`, in this way."""
        return DeploymentsWithStreamingResponse(self._client.deployments)

    @cached_property
    def dpo_jobs(self) -> DpoJobsWithStreamingResponse:
        """`client.dpo_jobs`, in this way."""
        return DpoJobsWithStreamingResponse(self._client.dpo_jobs)

    @cached_property
    def fine_tuning_jobs(self) -> FineTuningJobsWithStreamingResponse:
        """`client.fine_tuning_jobs`, in this way."""
        return FineTuningJobsWithStreamingResponse(self._client.fine_tuning_jobs)

    @cached_property
    def reinforcement_fine_tuning_jobs(self) -> ReinforcementFineTuningJobsWithStreamingResponse:
        """`client.reinforcement_fine_tuning_jobs`, in this way."""
        return ReinforcementFineTuningJobsWithStreamingResponse(self._client.reinforcement_fine_tuning_jobs)

    @cached_property
    def supervised_fine_tuning_jobs(self) -> SupervisedFineTuningJobsWithStreamingResponse:
        """`client.supervised_fine_tuning_jobs`, in this way."""
        return SupervisedFineTuningJobsWithStreamingResponse(self._client.supervised_fine_tuning_jobs)


class AsyncClientWithStreamingResponse:
    """All resources of the client, in this way, for asyncio."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def datasets(self) -> AsyncDatasetsWithStreamingResponse:
        """`client.datasets`, in this way."""
        return AsyncDatasetsWithStreamingResponse(self._client.datasets)

    @cached_property
    def deployments(self) -> AsyncDeploymentsWithStreamingResponse:
        """`client.deployments`, in this way."""
        return AsyncDeploymentsWithStreamingResponse(self._client.deployments)

    @cached_property
    def dpo_jobs(self) -> AsyncDpoJobsWithStreamingResponse:
        """`client.dpo_jobs`, in this way."""
        return AsyncDpoJobsWithStreamingResponse(self._client.dpo_jobs)

    @cached_property
    def fine_tuning_jobs(self) -> AsyncFineTuningJobsWithStreamingResponse:
        """`client.fine_tuning_jobs`, in this way."""
        return AsyncFineTuningJobsWithStreamingResponse(self._client.fine_tuning_jobs)

    @cached_property
    def reinforcement_fine_tuning_jobs(self) -> AsyncReinforcementFineTuningJobsWithStreamingResponse:
        """`client.reinforcement_fine_tuning_jobs`, in this way."""
        return AsyncReinforcementFineTuningJobsWithStreamingResponse(self._client.reinforcement_fine_tuning_jobs)

    @cached_property
    def supervised_fine_tuning_jobs(self) -> AsyncSupervisedFineTuningJobsWithStreamingResponse:
        """`client.supervised_fine_tuning_jobs`, in this way."""
        return AsyncSupervisedFineTuningJobsWithStreamingResponse(self._client.supervised_fine_tuning_jobs)


class DatasetsWithStreamingResponse:
    """`client.with_streaming_response.datasets`."""

    def __init__(self, resource: Datasets) -> None:
        self._resource = resource
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.delete = streamed(resource.delete)
        self.update = streamed(resource.update)
        self.upload = streamed(resource.upload)
        self.get_upload_endpoint = streamed(resource.get_upload_endpoint)
        self.get_download_endpoint = streamed(resource.get_download_endpoint)
        self.validate_upload = streamed(resource.validate_upload)


class AsyncDatasetsWithStreamingResponse:
    """`client.with_streaming_response.datasets`, for asyncio."""

    def __init__(self, resource: AsyncDatasets) -> None:
        self._resource = resource
        self.list = streamed_async(resource.list)
        self.create = streamed_async(resource.create)
        self.get = streamed_async(resource.get)
        self.delete = streamed_async(resource.delete)
        self.update = streamed_async(resource.update)
        self.upload = streamed_async(resource.upload)
        self.get_upload_endpoint = streamed_async(resource.get_upload_endpoint)
        self.get_download_endpoint = streamed_async(resource.get_download_endpoint)
        self.validate_upload = streamed_async(resource.validate_upload)


class DeploymentsWithStreamingResponse:
    """`client.with_streaming_response.deployments`."""

    def __init__(self, resource: Deployments) -> None:
        self._resource = resource
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.delete = streamed(resource.delete)


class AsyncDeploymentsWithStreamingResponse:
    """`client.with_streaming_response.deployments`, for asyncio."""

    def __init__(self, resource: AsyncDeployments) -> None:
        self._resource = resource
        self.list = streamed_async(resource.list)
        self.create = streamed_async(resource.create)
        self.get = streamed_async(resource.get)
        self.delete = streamed_async(resource.delete)


class DpoJobsWithStreamingResponse:
    """`client.with_streaming_response.dpo_jobs`."""

    def __init__(self, resource: DpoJobs) -> None:
        self._resource = resource
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.delete = streamed(resource.delete)
        self.cancel = streamed(resource.cancel)
        self.resume = streamed(resource.resume)
        self.get_metrics_file_endpoint = streamed(resource.get_metrics_file_endpoint)


class AsyncDpoJobsWithStreamingResponse:
    """`client.with_streaming_response.dpo_jobs`, for asyncio."""

    def __init__(self, resource: AsyncDpoJobs) -> None:
        self._resource = resource
        self.list = streamed_async(resource.list)
        self.create = streamed_async(resource.create)
        self.get = streamed_async(resource.get)
        self.delete = streamed_async(resource.delete)
        self.cancel = streamed_async(resource.cancel)
        self.resume = streamed_async(resource.resume)
        self.get_metrics_file_endpoint = streamed_async(resource.get_metrics_file_endpoint)


class FineTuningJobsWithStreamingResponse:
    """`client.with_streaming_response.fine_tuning_jobs`."""

    def __init__(self, resource: FineTuningJobs) -> None:
        self._resource = resource
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.delete = streamed(resource.delete)
        self.update = streamed(resource.update)


class AsyncFineTuningJobsWithStreamingResponse:
    """`client.with_streaming_response.fine_tuning_jobs`, for asyncio."""

    def __init__(self, resource: AsyncFineTuningJobs) -> None:
        self._resource = resource
        self.list = streamed_async(resource.list)
        self.create = streamed_async(resource.create)
        self.get = streamed_async(resource.get)
        self.delete = streamed_async(resource.delete)
        self.update = streamed_async(resource.update)


class ReinforcementFineTuningJobsWithStreamingResponse:
    """`client.with_streaming_response.reinforcement_fine_tuning_jobs`."""

    def __init__(self, resource: ReinforcementFineTuningJobs) -> None:
        self._resource = resource
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.delete = streamed(resource.delete)
        self.cancel = streamed(resource.cancel)
        self.resume = streamed(resource.resume)


class AsyncReinforcementFineTuningJobsWithStreamingResponse:
    """`client.with_streaming_response.reinforcement_fine_tuning_jobs`, for asyncio."""

    def __init__(self, resource: AsyncReinforcementFineTuningJobs) -> None:
        self._resource = resource
        self.list = streamed_async(resource.list)
        self.create = streamed_async(resource.create)
        self.get = streamed_async(resource.get)
        self.delete = streamed_async(resource.delete)
        self.cancel = streamed_async(resource.cancel)
        self.resume = streamed_async(resource.resume)


class SupervisedFineTuningJobsWithStreamingResponse:
    """`client.with_streaming_response.supervised_fine_tuning_jobs`."""

    def __init__(self, resource: SupervisedFineTuningJobs) -> None:
        self._resource = resource
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.delete = streamed(resource.delete)
        self.cancel = streamed(resource.cancel)
        self.resume = streamed(resource.resume)


class AsyncSupervisedFineTuningJobsWithStreamingResponse:
    """`client.with_streaming_response.supervised_fine_tuning_jobs`, for asyncio."""

    def __init__(self, resource: AsyncSupervisedFineTuningJobs) -> None:
        self._resource = resource
        self.list = streamed_async(resource.list)
        self.create = streamed_async(resource.create)
        self.get = streamed_async(resource.get)
        self.delete = streamed_async(resource.delete)
        self.cancel = streamed_async(resource.cancel)
        self.resume = streamed_async(resource.resume)

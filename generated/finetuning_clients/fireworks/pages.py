# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
"""The pages of the lists: what `list` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from finetuning_runtime._lists.page import AsyncPage, Page, first_page as first_page
from finetuning_runtime._lists.paginator import AsyncPaginator as AsyncPaginator

if TYPE_CHECKING:
    from . import models


class FineTuningJobPage(Page["models.FineTuningJob"]):
    """A page of the list, and all pages behind it."""

    @property
    def fine_tuning_jobs(self) -> list[models.FineTuningJob]:
        """The items of this page alone, as `data`."""
        return self.data

    @property
    def next_page_token(self) -> str | None:
        """Where the next page starts; empty on the last. Not in the vendor's documentation; seen in
        the vendor's SDK. None where the server leaves it out."""
        found: str | None = self._own("nextPageToken")
        return found

    @property
    def total_size(self) -> int | None:
        """How many jobs there are in all. Not in the vendor's documentation; seen in the vendor's SDK.
        None where the server leaves it out."""
        found: int | None = self._own("totalSize")
        return found


class AsyncFineTuningJobPage(AsyncPage["models.FineTuningJob"]):
    """A page of the list, and all pages behind it, for asyncio."""

    @property
    def fine_tuning_jobs(self) -> list[models.FineTuningJob]:
        """The items of this page alone, as `data`."""
        return self.data

    @property
    def next_page_token(self) -> str | None:
        """Where the next page starts; empty on the last. Not in the vendor's documentation; seen in
        the vendor's SDK. None where the server leaves it out."""
        found: str | None = self._own("nextPageToken")
        return found

    @property
    def total_size(self) -> int | None:
        """How many jobs there are in all. Not in the vendor's documentation; seen in the vendor's SDK.
        None where the server leaves it out."""
        found: int | None = self._own("totalSize")
        return found


class SupervisedFineTuningJobPage(Page["models.SupervisedFineTuningJob"]):
    """A page of the list, and all pages behind it."""

    @property
    def supervised_fine_tuning_jobs(self) -> list[models.SupervisedFineTuningJob]:
        """The items of this page alone, as `data`."""
        return self.data

    @property
    def next_page_token(self) -> str | None:
        """Where the next page starts; empty on the last. None where the server leaves it out."""
        found: str | None = self._own("nextPageToken")
        return found

    @property
    def total_size(self) -> int | None:
        """How many jobs there are in all. None where the server leaves it out."""
        found: int | None = self._own("totalSize")
        return found


class AsyncSupervisedFineTuningJobPage(AsyncPage["models.SupervisedFineTuningJob"]):
    """A page of the list, and all pages behind it, for asyncio."""

    @property
    def supervised_fine_tuning_jobs(self) -> list[models.SupervisedFineTuningJob]:
        """The items of this page alone, as `data`."""
        return self.data

    @property
    def next_page_token(self) -> str | None:
        """Where the next page starts; empty on the last. None where the server leaves it out."""
        found: str | None = self._own("nextPageToken")
        return found

    @property
    def total_size(self) -> int | None:
        """How many jobs there are in all. None where the server leaves it out."""
        found: int | None = self._own("totalSize")
        return found


class DpoJobPage(Page["models.DpoJob"]):
    """A page of the list, and all pages behind it."""

    @property
    def dpo_jobs(self) -> list[models.DpoJob]:
        """The items of this page alone, as `data`."""
        return self.data

    @property
    def next_page_token(self) -> str | None:
        """Where the next page starts; empty on the last. None where the server leaves it out."""
        found: str | None = self._own("nextPageToken")
        return found

    @property
    def total_size(self) -> int | None:
        """How many jobs there are in all. None where the server leaves it out."""
        found: int | None = self._own("totalSize")
        return found


class AsyncDpoJobPage(AsyncPage["models.DpoJob"]):
    """A page of the list, and all pages behind it, for asyncio."""

    @property
    def dpo_jobs(self) -> list[models.DpoJob]:
        """The items of this page alone, as `data`."""
        return self.data

    @property
    def next_page_token(self) -> str | None:
        """Where the next page starts; empty on the last. None where the server leaves it out."""
        found: str | None = self._own("nextPageToken")
        return found

    @property
    def total_size(self) -> int | None:
        """How many jobs there are in all. None where the server leaves it out."""
        found: int | None = self._own("totalSize")
        return found


class ReinforcementFineTuningJobPage(Page["models.ReinforcementFineTuningJob"]):
    """A page of the list, and all pages behind it."""

    @property
    def reinforcement_fine_tuning_jobs(self) -> list[models.ReinforcementFineTuningJob]:
        """The items of this page alone, as `data`."""
        return self.data

    @property
    def next_page_token(self) -> str | None:
        """Where the next page starts; empty on the last. None where the server leaves it out."""
        found: str | None = self._own("nextPageToken")
        return found

    @property
    def total_size(self) -> int | None:
        """How many jobs there are in all. None where the server leaves it out."""
        found: int | None = self._own("totalSize")
        return found


class AsyncReinforcementFineTuningJobPage(AsyncPage["models.ReinforcementFineTuningJob"]):
    """A page of the list, and all pages behind it, for asyncio."""

    @property
    def reinforcement_fine_tuning_jobs(self) -> list[models.ReinforcementFineTuningJob]:
        """The items of this page alone, as `data`."""
        return self.data

    @property
    def next_page_token(self) -> str | None:
        """Where the next page starts; empty on the last. None where the server leaves it out."""
        found: str | None = self._own("nextPageToken")
        return found

    @property
    def total_size(self) -> int | None:
        """How many jobs there are in all. None where the server leaves it out."""
        found: int | None = self._own("totalSize")
        return found


class DatasetPage(Page["models.Dataset"]):
    """A page of the list, and all pages behind it."""

    @property
    def datasets(self) -> list[models.Dataset]:
        """The items of this page alone, as `data`."""
        return self.data

    @property
    def next_page_token(self) -> str | None:
        """Where the next page starts; empty on the last. None where the server leaves it out."""
        found: str | None = self._own("nextPageToken")
        return found

    @property
    def total_size(self) -> int | None:
        """How many there are in all. None where the server leaves it out."""
        found: int | None = self._own("totalSize")
        return found


class AsyncDatasetPage(AsyncPage["models.Dataset"]):
    """A page of the list, and all pages behind it, for asyncio."""

    @property
    def datasets(self) -> list[models.Dataset]:
        """The items of this page alone, as `data`."""
        return self.data

    @property
    def next_page_token(self) -> str | None:
        """Where the next page starts; empty on the last. None where the server leaves it out."""
        found: str | None = self._own("nextPageToken")
        return found

    @property
    def total_size(self) -> int | None:
        """How many there are in all. None where the server leaves it out."""
        found: int | None = self._own("totalSize")
        return found


class DeploymentPage(Page["models.Deployment"]):
    """A page of the list, and all pages behind it."""

    @property
    def deployments(self) -> list[models.Deployment]:
        """The items of this page alone, as `data`."""
        return self.data

    @property
    def next_page_token(self) -> str | None:
        """Where the next page starts; empty on the last. Not in the vendor's documentation; seen in
        the vendor's SDK. None where the server leaves it out."""
        found: str | None = self._own("nextPageToken")
        return found

    @property
    def total_size(self) -> int | None:
        """How many there are in all. Inferred: the vendor's documentation does not say it. None where
        the server leaves it out."""
        found: int | None = self._own("totalSize")
        return found


class AsyncDeploymentPage(AsyncPage["models.Deployment"]):
    """A page of the list, and all pages behind it, for asyncio."""

    @property
    def deployments(self) -> list[models.Deployment]:
        """The items of this page alone, as `data`."""
        return self.data

    @property
    def next_page_token(self) -> str | None:
        """Where the next page starts; empty on the last. Not in the vendor's documentation; seen in
        the vendor's SDK. None where the server leaves it out."""
        found: str | None = self._own("nextPageToken")
        return found

    @property
    def total_size(self) -> int | None:
        """How many there are in all. Inferred: the vendor's documentation does not say it. None where
        the server leaves it out."""
        found: int | None = self._own("totalSize")
        return found

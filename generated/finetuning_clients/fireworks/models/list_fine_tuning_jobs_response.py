# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class ListFineTuningJobsResponse(_Model):
    """One page of legacy jobs."""

    __fields__ = ("fine_tuning_jobs", "next_page_token", "total_size")
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {
        "fine_tuning_jobs": "fineTuningJobs",
        "next_page_token": "nextPageToken",
        "total_size": "totalSize",
    }

    fine_tuning_jobs: list[models.FineTuningJob] | None
    """The jobs of this page."""
    next_page_token: str | None
    """Where the next page starts; empty on the last. Not in the vendor's documentation; seen in the
    vendor's SDK."""
    total_size: int | None
    """How many jobs there are in all. Not in the vendor's documentation; seen in the vendor's SDK."""

    def __init__(
        self,
        *,
        fine_tuning_jobs: list[models.FineTuningJob] | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        total_size: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            fine_tuning_jobs=fine_tuning_jobs,
            next_page_token=next_page_token,
            total_size=total_size,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "fineTuningJobs" in received:
            value = received["fineTuningJobs"]
            self.fine_tuning_jobs = (
                [READERS["FineTuningJob"](item) if isinstance(item, dict) else item for item in value]
                if isinstance(value, list)
                else value
            )
        if "nextPageToken" in received:
            self.next_page_token = received["nextPageToken"]
        if "totalSize" in received:
            self.total_size = received["totalSize"]
        return self

# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class ListReinforcementFineTuningJobsResponse(_Model):
    """One page of reinforcement fine-tuning jobs."""

    __keys__: ClassVar[Mapping[str, str]] = {
        "reinforcement_fine_tuning_jobs": "reinforcementFineTuningJobs",
        "next_page_token": "nextPageToken",
        "total_size": "totalSize",
    }

    reinforcement_fine_tuning_jobs: list[models.ReinforcementFineTuningJob]
    """The jobs of this page."""
    next_page_token: str | Unset = UNSET
    """Where the next page starts; empty on the last."""
    total_size: int | Unset = UNSET
    """How many jobs there are in all."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        value = rest.pop("reinforcementFineTuningJobs", UNSET)
        self.reinforcement_fine_tuning_jobs = (
            [READERS["ReinforcementFineTuningJob"](item.copy()) if isinstance(item, dict) else item for item in value]
            if isinstance(value, list)
            else value
        )
        self.next_page_token = rest.pop("nextPageToken", UNSET)
        self.total_size = rest.pop("totalSize", UNSET)
        self.additional_properties = rest
        return self

# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models, readers


@attrs.define(kw_only=True)
class ListFineTuningJobsResponse(_Model):
    """One page of legacy jobs. Source: the vendor's SDK, official documentation."""

    fine_tuning_jobs: list[models.FineTuningJob] | Unset = UNSET
    """The jobs of this page. Source: the vendor's SDK, official documentation."""
    next_page_token: str | Unset = UNSET
    """Where the next page starts; empty on the last. Source: the vendor's SDK."""
    total_size: int | Unset = UNSET
    """How many jobs there are in all. Source: the vendor's SDK."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)
    """Fields that the contract does not name, as they came."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read a JSON object. Whatever does not fit the contract is kept as it came; a missing field is `UNSET`."""
        self: Self = read(dict(src_dict), cls)
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: what was given or came, and nothing else."""
        result: dict[str, Any] = {}
        if not isinstance(self.fine_tuning_jobs, Unset):
            result["fineTuningJobs"] = encode(self.fine_tuning_jobs)
        if not isinstance(self.next_page_token, Unset):
            result["nextPageToken"] = encode(self.next_page_token)
        if not isinstance(self.total_size, Unset):
            result["totalSize"] = encode(self.total_size)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = ListFineTuningJobsResponse) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    value = rest.pop("fineTuningJobs", UNSET)
    self.fine_tuning_jobs = (
        [readers.FineTuningJob(item.copy()) if isinstance(item, dict) else item for item in value]
        if isinstance(value, list)
        else value
    )
    self.next_page_token = rest.pop("nextPageToken", UNSET)
    self.total_size = rest.pop("totalSize", UNSET)
    self.additional_properties = rest
    return self

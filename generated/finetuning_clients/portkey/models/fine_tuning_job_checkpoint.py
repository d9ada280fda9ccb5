# Generated from specs/portkey.yaml (sha256 61ac6402e0b635ec1ce54ea34e10857c5e9f9cb29f93e622ed4e33da3c7f60bc) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models, readers


@attrs.define(kw_only=True)
class FineTuningJobCheckpoint(_Model):
    """A usable model that a job left on its way. Source: official documentation."""

    id: str
    """Id of the checkpoint. Source: official documentation."""
    object: models.FineTuningJobCheckpointObject | str
    """The type of this object. Source: official documentation."""
    created_at: int
    """When the checkpoint was made, in Unix seconds. Source: official documentation."""
    fine_tuned_model_checkpoint: str
    """Name of the model at this checkpoint. Source: official documentation."""
    fine_tuning_job_id: str
    """The job that made it. Source: official documentation."""
    metrics: models.CheckpointMetrics
    """How well the model did then. Source: official documentation."""
    step_number: int
    """The step after which it was made. Source: official documentation."""
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
        if not isinstance(self.id, Unset):
            result["id"] = encode(self.id)
        if not isinstance(self.object, Unset):
            result["object"] = encode(self.object)
        if not isinstance(self.created_at, Unset):
            result["created_at"] = encode(self.created_at)
        if not isinstance(self.fine_tuned_model_checkpoint, Unset):
            result["fine_tuned_model_checkpoint"] = encode(self.fine_tuned_model_checkpoint)
        if not isinstance(self.fine_tuning_job_id, Unset):
            result["fine_tuning_job_id"] = encode(self.fine_tuning_job_id)
        if not isinstance(self.metrics, Unset):
            result["metrics"] = encode(self.metrics)
        if not isinstance(self.step_number, Unset):
            result["step_number"] = encode(self.step_number)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = FineTuningJobCheckpoint) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.id = rest.pop("id", UNSET)
    self.object = rest.pop("object", UNSET)
    self.created_at = rest.pop("created_at", UNSET)
    self.fine_tuned_model_checkpoint = rest.pop("fine_tuned_model_checkpoint", UNSET)
    self.fine_tuning_job_id = rest.pop("fine_tuning_job_id", UNSET)
    value = rest.pop("metrics", UNSET)
    self.metrics = readers.CheckpointMetrics(value.copy()) if isinstance(value, dict) else value
    self.step_number = rest.pop("step_number", UNSET)
    self.additional_properties = rest
    return self

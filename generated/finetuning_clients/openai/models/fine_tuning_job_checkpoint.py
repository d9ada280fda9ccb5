# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models, readers


@attrs.define(kw_only=True)
class FineTuningJobCheckpoint(_Model):
    """A model that a job saved on its way, fit for use. Source: document 003, official documentation,
    the vendor's SDK."""

    id: str
    """The checkpoint's id. Source: official documentation."""
    object: models.FineTuningJobCheckpointObject | str
    """What kind of object this is. Source: official documentation."""
    created_at: int
    """When it was saved, in Unix seconds. Source: official documentation."""
    fine_tuned_model_checkpoint: str
    """The name under which the checkpoint is used as a model. Source: official documentation."""
    fine_tuning_job_id: str
    """The job that saved it. Source: official documentation."""
    step_number: int
    """The training step after which it was saved. Source: official documentation."""
    metrics: models.FineTuningJobCheckpointMetrics
    """How good the model was then. Source: official documentation."""
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
        if not isinstance(self.step_number, Unset):
            result["step_number"] = encode(self.step_number)
        if not isinstance(self.metrics, Unset):
            result["metrics"] = encode(self.metrics)
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
    self.step_number = rest.pop("step_number", UNSET)
    value = rest.pop("metrics", UNSET)
    self.metrics = readers.FineTuningJobCheckpointMetrics(value.copy()) if isinstance(value, dict) else value
    self.additional_properties = rest
    return self

# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class FineTuningJobCheckpoint(_Model):
    """A model that a job saved on its way, fit for use."""

    id: str
    """The checkpoint's id."""
    object: models.FineTuningJobCheckpointObject | str
    """What kind of object this is."""
    created_at: int
    """When it was saved, in Unix seconds."""
    fine_tuned_model_checkpoint: str
    """The name under which the checkpoint is used as a model."""
    fine_tuning_job_id: str
    """The job that saved it."""
    step_number: int
    """The training step after which it was saved."""
    metrics: models.FineTuningJobCheckpointMetrics
    """How good the model was then."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.id = rest.pop("id", UNSET)
        self.object = rest.pop("object", UNSET)
        self.created_at = rest.pop("created_at", UNSET)
        self.fine_tuned_model_checkpoint = rest.pop("fine_tuned_model_checkpoint", UNSET)
        self.fine_tuning_job_id = rest.pop("fine_tuning_job_id", UNSET)
        self.step_number = rest.pop("step_number", UNSET)
        value = rest.pop("metrics", UNSET)
        self.metrics = READERS["FineTuningJobCheckpointMetrics"](value.copy()) if isinstance(value, dict) else value
        self.additional_properties = rest
        return self

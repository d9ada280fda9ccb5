# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class FineTuningJobCheckpoint(_Model):
    """A usable model that a job left on its way."""

    id: str
    """Id of the checkpoint."""
    object: models.FineTuningJobCheckpointObject | str
    """The type of this object."""
    created_at: int
    """When the checkpoint was made, in Unix seconds."""
    fine_tuned_model_checkpoint: str
    """Name of the model at this checkpoint."""
    fine_tuning_job_id: str
    """The job that made it."""
    metrics: models.CheckpointMetrics
    """How well the model did then."""
    step_number: int
    """The step after which it was made."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.id = rest.pop("id", UNSET)
        self.object = rest.pop("object", UNSET)
        self.created_at = rest.pop("created_at", UNSET)
        self.fine_tuned_model_checkpoint = rest.pop("fine_tuned_model_checkpoint", UNSET)
        self.fine_tuning_job_id = rest.pop("fine_tuning_job_id", UNSET)
        value = rest.pop("metrics", UNSET)
        self.metrics = READERS["CheckpointMetrics"](value.copy()) if isinstance(value, dict) else value
        self.step_number = rest.pop("step_number", UNSET)
        self.additional_properties = rest
        return self

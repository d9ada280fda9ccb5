# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class FineTuningJobCheckpoint(_Model):
    """A model that a job saved on its way, fit for use."""

    __fields__ = (
        "id",
        "object",
        "created_at",
        "fine_tuned_model_checkpoint",
        "fine_tuning_job_id",
        "step_number",
        "metrics",
    )
    __slots__ = __fields__

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

    def __init__(
        self,
        *,
        id: str,
        object: models.FineTuningJobCheckpointObject | str,
        created_at: int,
        fine_tuned_model_checkpoint: str,
        fine_tuning_job_id: str,
        step_number: int,
        metrics: models.FineTuningJobCheckpointMetrics,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            id=id,
            object=object,
            created_at=created_at,
            fine_tuned_model_checkpoint=fine_tuned_model_checkpoint,
            fine_tuning_job_id=fine_tuning_job_id,
            step_number=step_number,
            metrics=metrics,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "id" in received:
            self.id = received["id"]
        if "object" in received:
            self.object = received["object"]
        if "created_at" in received:
            self.created_at = received["created_at"]
        if "fine_tuned_model_checkpoint" in received:
            self.fine_tuned_model_checkpoint = received["fine_tuned_model_checkpoint"]
        if "fine_tuning_job_id" in received:
            self.fine_tuning_job_id = received["fine_tuning_job_id"]
        if "step_number" in received:
            self.step_number = received["step_number"]
        if "metrics" in received:
            value = received["metrics"]
            self.metrics = READERS["FineTuningJobCheckpointMetrics"](value) if isinstance(value, dict) else value
        return self

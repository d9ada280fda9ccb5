# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class FineTuningJobCheckpoint(_Model):
    """A usable model that a job left on its way."""

    __fields__ = (
        "id",
        "object",
        "created_at",
        "fine_tuned_model_checkpoint",
        "fine_tuning_job_id",
        "metrics",
        "step_number",
    )
    __slots__ = __fields__

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

    def __init__(
        self,
        *,
        id: str,
        object: models.FineTuningJobCheckpointObject | str,
        created_at: int,
        fine_tuned_model_checkpoint: str,
        fine_tuning_job_id: str,
        metrics: models.CheckpointMetrics,
        step_number: int,
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
            metrics=metrics,
            step_number=step_number,
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
        if "metrics" in received:
            value = received["metrics"]
            self.metrics = READERS["CheckpointMetrics"](value) if isinstance(value, dict) else value
        if "step_number" in received:
            self.step_number = received["step_number"]
        return self

# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._values.operations import JobKind
from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class FineTuningJob(_Model):
    """A fine-tuning job and what has come of it so far."""

    __job__: ClassVar[JobKind] = JobKind(
        provider="openai",
        id=("id",),
        status=("status",),
        created=("created_at",),
        finished=("finished_at",),
        model=("model",),
        result_model=("fine_tuned_model",),
        error=("error",),
        states={
            "validating_files": "queued",
            "queued": "queued",
            "running": "running",
            "succeeded": "succeeded",
            "failed": "failed",
            "cancelled": "cancelled",
            "created": "queued",
            "paused": "paused",
        },
        terminal=frozenset(["cancelled", "failed", "succeeded"]),
    )

    id: str
    """The job's id. Today's begin with `ftjob-`, those before September 2023 with `ft-`."""
    object: models.FineTuningJobObject | str
    """What kind of object this is."""
    created_at: int
    """When the job was accepted, in Unix seconds."""
    finished_at: int | None
    """When the job ended, in Unix seconds. Recorded as null for cancelled and failed jobs too."""
    model: str
    """The model that is trained, resolved to a dated snapshot."""
    fine_tuned_model: str | None
    """The name of the resulting model, null until there is one."""
    organization_id: str
    """The organization that owns the job."""
    status: models.FineTuningJobStatus | str
    """Where the job stands."""
    error: models.FineTuningJobError | None
    """Why the job failed; null unless it did."""
    training_file: str
    """The id of the file that is trained on."""
    validation_file: str | None
    """The id of the file that the model is validated against."""
    result_files: list[str]
    """The ids of the files with the training's metrics, empty until there are any."""
    hyperparameters: models.FineTuningJobHyperparameters
    """The settings that the job runs with."""
    trained_tokens: int | None
    """How many tokens are billed, null until the job has ended."""
    seed: int | Unset = UNSET
    """The seed of the training. Missing from jobs before 2024."""
    integrations: list[models.FineTuningIntegration] | None | Unset = UNSET
    """Where the training is reported to. Bounds: at most 5 items."""
    estimated_finish: int | None | Unset = UNSET
    """When the job may be expected to end, in Unix seconds. Null in every recording."""
    method: models.FineTuningJobMethod | Unset = UNSET
    """How the model is trained."""
    metadata: dict[str, str] | None | Unset = UNSET
    """The caller's own labels."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.id = rest.pop("id", UNSET)
        self.object = rest.pop("object", UNSET)
        self.created_at = rest.pop("created_at", UNSET)
        self.finished_at = rest.pop("finished_at", UNSET)
        self.model = rest.pop("model", UNSET)
        self.fine_tuned_model = rest.pop("fine_tuned_model", UNSET)
        self.organization_id = rest.pop("organization_id", UNSET)
        self.status = rest.pop("status", UNSET)
        value = rest.pop("error", UNSET)
        self.error = READERS["FineTuningJobError"](value.copy()) if isinstance(value, dict) else value
        self.training_file = rest.pop("training_file", UNSET)
        self.validation_file = rest.pop("validation_file", UNSET)
        self.result_files = rest.pop("result_files", UNSET)
        value = rest.pop("hyperparameters", UNSET)
        self.hyperparameters = (
            READERS["FineTuningJobHyperparameters"](value.copy()) if isinstance(value, dict) else value
        )
        self.trained_tokens = rest.pop("trained_tokens", UNSET)
        self.seed = rest.pop("seed", UNSET)
        value = rest.pop("integrations", UNSET)
        self.integrations = (
            [READERS["FineTuningIntegration"](item.copy()) if isinstance(item, dict) else item for item in value]
            if isinstance(value, list)
            else value
        )
        self.estimated_finish = rest.pop("estimated_finish", UNSET)
        value = rest.pop("method", UNSET)
        self.method = READERS["FineTuningJobMethod"](value.copy()) if isinstance(value, dict) else value
        self.metadata = rest.pop("metadata", UNSET)
        self.additional_properties = rest
        return self

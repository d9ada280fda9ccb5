# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._values.operations import JobKind
from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class FineTuningJob(_Model):
    """One fine-tuning job."""

    __job__: ClassVar[JobKind] = JobKind(
        provider="portkey",
        id=("id",),
        status=("status",),
        created=("created_at",),
        finished=("finished_at",),
        model=("model",),
        result_model=("fine_tuned_model",),
        error=("error", "message"),
        states={
            "validating_files": "queued",
            "queued": "queued",
            "running": "running",
            "succeeded": "succeeded",
            "failed": "failed",
            "cancelled": "cancelled",
        },
        terminal=frozenset(["cancelled", "failed", "succeeded"]),
    )

    id: str
    """Id of the job."""
    created_at: int
    """When the job was created, in Unix seconds."""
    error: models.FineTuningJobError | None
    """Why the job failed; null while nothing went wrong."""
    fine_tuned_model: str | None
    """Name of the new model; null until there is one."""
    finished_at: int | None
    """When the job finished, in Unix seconds; null while it runs."""
    hyperparameters: models.FineTuningJobHyperparameters
    """The settings that the job runs with."""
    model: str
    """The model that is being trained."""
    object: models.FineTuningJobObject | str
    """The type of this object."""
    organization_id: str
    """The organisation that owns the job."""
    result_files: list[str]
    """Ids of the files that the job left."""
    status: models.FineTuningJobStatus | str
    """Where the job stands."""
    trained_tokens: int | None
    """How many billable tokens the job processed; null while it runs."""
    training_file: str
    """Id of the file that the job trains on."""
    validation_file: str | None
    """Id of the file that the job validates with."""
    seed: int
    """The seed of the job."""
    integrations: list[models.FineTuningIntegration] | None | Unset = UNSET
    """Services that the job reports to. Bounds: at most 5 items."""
    estimated_finish: int | None | Unset = UNSET
    """When the job should finish, in Unix seconds; null while it does not run."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.id = rest.pop("id", UNSET)
        self.created_at = rest.pop("created_at", UNSET)
        value = rest.pop("error", UNSET)
        self.error = READERS["FineTuningJobError"](value.copy()) if isinstance(value, dict) else value
        self.fine_tuned_model = rest.pop("fine_tuned_model", UNSET)
        self.finished_at = rest.pop("finished_at", UNSET)
        value = rest.pop("hyperparameters", UNSET)
        self.hyperparameters = (
            READERS["FineTuningJobHyperparameters"](value.copy()) if isinstance(value, dict) else value
        )
        self.model = rest.pop("model", UNSET)
        self.object = rest.pop("object", UNSET)
        self.organization_id = rest.pop("organization_id", UNSET)
        self.result_files = rest.pop("result_files", UNSET)
        self.status = rest.pop("status", UNSET)
        self.trained_tokens = rest.pop("trained_tokens", UNSET)
        self.training_file = rest.pop("training_file", UNSET)
        self.validation_file = rest.pop("validation_file", UNSET)
        self.seed = rest.pop("seed", UNSET)
        value = rest.pop("integrations", UNSET)
        self.integrations = (
            [READERS["FineTuningIntegration"](item.copy()) if isinstance(item, dict) else item for item in value]
            if isinstance(value, list)
            else value
        )
        self.estimated_finish = rest.pop("estimated_finish", UNSET)
        self.additional_properties = rest
        return self

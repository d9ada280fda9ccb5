# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.operations import JobKind
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class FineTuningJob(_Model):
    """One fine-tuning job."""

    __fields__ = (
        "id",
        "created_at",
        "error",
        "fine_tuned_model",
        "finished_at",
        "hyperparameters",
        "model",
        "object",
        "organization_id",
        "result_files",
        "status",
        "trained_tokens",
        "training_file",
        "validation_file",
        "seed",
        "integrations",
        "estimated_finish",
    )
    __slots__ = __fields__

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
    integrations: list[models.FineTuningIntegration] | None
    """Services that the job reports to. Bounds: at most 5 items."""
    estimated_finish: int | None
    """When the job should finish, in Unix seconds; null while it does not run."""

    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        error: models.FineTuningJobError | None,
        fine_tuned_model: str | None,
        finished_at: int | None,
        hyperparameters: models.FineTuningJobHyperparameters,
        model: str,
        object: models.FineTuningJobObject | str,
        organization_id: str,
        result_files: list[str],
        status: models.FineTuningJobStatus | str,
        trained_tokens: int | None,
        training_file: str,
        validation_file: str | None,
        seed: int,
        integrations: list[models.FineTuningIntegration] | None | Unset = UNSET,
        estimated_finish: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            id=id,
            created_at=created_at,
            error=error,
            fine_tuned_model=fine_tuned_model,
            finished_at=finished_at,
            hyperparameters=hyperparameters,
            model=model,
            object=object,
            organization_id=organization_id,
            result_files=result_files,
            status=status,
            trained_tokens=trained_tokens,
            training_file=training_file,
            validation_file=validation_file,
            seed=seed,
            integrations=integrations,
            estimated_finish=estimated_finish,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "id" in received:
            self.id = received["id"]
        if "created_at" in received:
            self.created_at = received["created_at"]
        if "error" in received:
            value = received["error"]
            self.error = READERS["FineTuningJobError"](value) if isinstance(value, dict) else value
        if "fine_tuned_model" in received:
            self.fine_tuned_model = received["fine_tuned_model"]
        if "finished_at" in received:
            self.finished_at = received["finished_at"]
        if "hyperparameters" in received:
            value = received["hyperparameters"]
            self.hyperparameters = READERS["FineTuningJobHyperparameters"](value) if isinstance(value, dict) else value
        if "model" in received:
            self.model = received["model"]
        if "object" in received:
            self.object = received["object"]
        if "organization_id" in received:
            self.organization_id = received["organization_id"]
        if "result_files" in received:
            self.result_files = received["result_files"]
        if "status" in received:
            self.status = received["status"]
        if "trained_tokens" in received:
            self.trained_tokens = received["trained_tokens"]
        if "training_file" in received:
            self.training_file = received["training_file"]
        if "validation_file" in received:
            self.validation_file = received["validation_file"]
        if "seed" in received:
            self.seed = received["seed"]
        if "integrations" in received:
            value = received["integrations"]
            self.integrations = (
                [READERS["FineTuningIntegration"](item) if isinstance(item, dict) else item for item in value]
                if isinstance(value, list)
                else value
            )
        if "estimated_finish" in received:
            self.estimated_finish = received["estimated_finish"]
        return self

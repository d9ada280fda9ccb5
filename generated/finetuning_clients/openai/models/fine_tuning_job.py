# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.operations import JobKind
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class FineTuningJob(_Model):
    """A fine-tuning job and what has come of it so far."""

    __fields__ = (
        "id",
        "object",
        "created_at",
        "finished_at",
        "model",
        "fine_tuned_model",
        "organization_id",
        "status",
        "error",
        "training_file",
        "validation_file",
        "result_files",
        "hyperparameters",
        "trained_tokens",
        "seed",
        "integrations",
        "estimated_finish",
        "method",
        "metadata",
    )
    __slots__ = __fields__

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
    seed: int | None
    """The seed of the training. Missing from jobs before 2024."""
    integrations: list[models.FineTuningIntegration] | None
    """Where the training is reported to. Bounds: at most 5 items."""
    estimated_finish: int | None
    """When the job may be expected to end, in Unix seconds. Null in every recording."""
    method: models.FineTuningJobMethod | None
    """How the model is trained."""
    metadata: dict[str, str] | None
    """The caller's own labels."""

    def __init__(
        self,
        *,
        id: str,
        object: models.FineTuningJobObject | str,
        created_at: int,
        finished_at: int | None,
        model: str,
        fine_tuned_model: str | None,
        organization_id: str,
        status: models.FineTuningJobStatus | str,
        error: models.FineTuningJobError | None,
        training_file: str,
        validation_file: str | None,
        result_files: list[str],
        hyperparameters: models.FineTuningJobHyperparameters,
        trained_tokens: int | None,
        seed: int | Unset = UNSET,
        integrations: list[models.FineTuningIntegration] | None | Unset = UNSET,
        estimated_finish: int | None | Unset = UNSET,
        method: models.FineTuningJobMethod | Unset = UNSET,
        metadata: dict[str, str] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            id=id,
            object=object,
            created_at=created_at,
            finished_at=finished_at,
            model=model,
            fine_tuned_model=fine_tuned_model,
            organization_id=organization_id,
            status=status,
            error=error,
            training_file=training_file,
            validation_file=validation_file,
            result_files=result_files,
            hyperparameters=hyperparameters,
            trained_tokens=trained_tokens,
            seed=seed,
            integrations=integrations,
            estimated_finish=estimated_finish,
            method=method,
            metadata=metadata,
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
        if "finished_at" in received:
            self.finished_at = received["finished_at"]
        if "model" in received:
            self.model = received["model"]
        if "fine_tuned_model" in received:
            self.fine_tuned_model = received["fine_tuned_model"]
        if "organization_id" in received:
            self.organization_id = received["organization_id"]
        if "status" in received:
            self.status = received["status"]
        if "error" in received:
            value = received["error"]
            self.error = READERS["FineTuningJobError"](value) if isinstance(value, dict) else value
        if "training_file" in received:
            self.training_file = received["training_file"]
        if "validation_file" in received:
            self.validation_file = received["validation_file"]
        if "result_files" in received:
            self.result_files = received["result_files"]
        if "hyperparameters" in received:
            value = received["hyperparameters"]
            self.hyperparameters = READERS["FineTuningJobHyperparameters"](value) if isinstance(value, dict) else value
        if "trained_tokens" in received:
            self.trained_tokens = received["trained_tokens"]
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
        if "method" in received:
            value = received["method"]
            self.method = READERS["FineTuningJobMethod"](value) if isinstance(value, dict) else value
        if "metadata" in received:
            self.metadata = received["metadata"]
        return self

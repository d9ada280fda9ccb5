# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class CreateFineTuningJobRequest(_Model):
    """What to train, on which data, and how."""

    __fields__ = (
        "model",
        "training_file",
        "validation_file",
        "hyperparameters",
        "suffix",
        "integrations",
        "seed",
        "method",
        "metadata",
    )
    __slots__ = __fields__

    model: str
    """The model to train. Which ones can be trained changes over time, so the set is open."""
    training_file: str
    """The id of a JSONL file that was uploaded with the purpose `fine-tune`."""
    validation_file: str | None
    """The id of a JSONL file to validate against."""
    hyperparameters: models.FineTuneSupervisedHyperparameters | None
    """The settings of the training. Deprecated, `method` takes them now."""
    suffix: str | None
    """A word of the caller's own in the resulting model's name. Bounds: at least 1 character, at most
    64 characters."""
    integrations: list[models.CreateFineTuningIntegration] | None
    """Where to report the training to."""
    seed: int | None
    """Makes two runs with the same settings alike. Chosen by the service when left out. Bounds: 0 to
    2147483647."""
    method: models.FineTuneMethod | None
    """How to train the model."""
    metadata: dict[str, str] | None
    """Labels of the caller's own, which the list of jobs can be filtered by."""

    def __init__(
        self,
        *,
        model: str,
        training_file: str,
        validation_file: str | None | Unset = UNSET,
        hyperparameters: models.FineTuneSupervisedHyperparameters | Unset = UNSET,
        suffix: str | None | Unset = UNSET,
        integrations: list[models.CreateFineTuningIntegration] | None | Unset = UNSET,
        seed: int | None | Unset = UNSET,
        method: models.FineTuneMethod | Unset = UNSET,
        metadata: dict[str, str] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            model=model,
            training_file=training_file,
            validation_file=validation_file,
            hyperparameters=hyperparameters,
            suffix=suffix,
            integrations=integrations,
            seed=seed,
            method=method,
            metadata=metadata,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "model" in received:
            self.model = received["model"]
        if "training_file" in received:
            self.training_file = received["training_file"]
        if "validation_file" in received:
            self.validation_file = received["validation_file"]
        if "hyperparameters" in received:
            value = received["hyperparameters"]
            self.hyperparameters = (
                READERS["FineTuneSupervisedHyperparameters"](value) if isinstance(value, dict) else value
            )
        if "suffix" in received:
            self.suffix = received["suffix"]
        if "integrations" in received:
            value = received["integrations"]
            self.integrations = (
                [READERS["CreateFineTuningIntegration"](item) if isinstance(item, dict) else item for item in value]
                if isinstance(value, list)
                else value
            )
        if "seed" in received:
            self.seed = received["seed"]
        if "method" in received:
            value = received["method"]
            self.method = READERS["FineTuneMethod"](value) if isinstance(value, dict) else value
        if "metadata" in received:
            self.metadata = received["metadata"]
        return self

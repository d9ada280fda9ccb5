# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class FineTuneReinforcementHyperparameters(_Model):
    """The settings of a reinforcement training."""

    __fields__ = (
        "n_epochs",
        "batch_size",
        "learning_rate_multiplier",
        "reasoning_effort",
        "compute_multiplier",
        "eval_interval",
        "eval_samples",
    )
    __slots__ = __fields__

    n_epochs: models.Auto | int | None
    """How many times to go through the training data. Bounds: 1 to 50. The server's default: 'auto'."""
    batch_size: models.Auto | int | None
    """How many examples each step takes. Bounds: 1 to 256. The server's default: 'auto'."""
    learning_rate_multiplier: models.Auto | float | None
    """The factor on the learning rate. Bounds: more than 0. The server's default: 'auto'."""
    reasoning_effort: models.FineTuneReasoningEffort | None
    """How much the model thinks while it is trained. The server's default: 'default'."""
    compute_multiplier: models.Auto | float | None
    """The factor on the compute to spend on exploring. Bounds: at most 10, more than 1e-05. The
    server's default: 'auto'."""
    eval_interval: models.Auto | int | None
    """How many steps lie between two evaluations. Bounds: at least 1. The server's default: 'auto'."""
    eval_samples: models.Auto | int | None
    """How many samples each evaluation takes. Bounds: at least 1. The server's default: 'auto'."""

    def __init__(
        self,
        *,
        n_epochs: models.Auto | int | Unset = UNSET,
        batch_size: models.Auto | int | Unset = UNSET,
        learning_rate_multiplier: models.Auto | float | Unset = UNSET,
        reasoning_effort: models.FineTuneReasoningEffort | Unset = UNSET,
        compute_multiplier: models.Auto | float | Unset = UNSET,
        eval_interval: models.Auto | int | Unset = UNSET,
        eval_samples: models.Auto | int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            n_epochs=n_epochs,
            batch_size=batch_size,
            learning_rate_multiplier=learning_rate_multiplier,
            reasoning_effort=reasoning_effort,
            compute_multiplier=compute_multiplier,
            eval_interval=eval_interval,
            eval_samples=eval_samples,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "n_epochs" in received:
            self.n_epochs = received["n_epochs"]
        if "batch_size" in received:
            self.batch_size = received["batch_size"]
        if "learning_rate_multiplier" in received:
            self.learning_rate_multiplier = received["learning_rate_multiplier"]
        if "reasoning_effort" in received:
            self.reasoning_effort = received["reasoning_effort"]
        if "compute_multiplier" in received:
            self.compute_multiplier = received["compute_multiplier"]
        if "eval_interval" in received:
            self.eval_interval = received["eval_interval"]
        if "eval_samples" in received:
            self.eval_samples = received["eval_samples"]
        return self

# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models


@attrs.define(kw_only=True)
class FineTuningJobReinforcementHyperparameters(_Model):
    """The settings of a reinforcement training."""

    n_epochs: models.Auto | str | int | Unset = UNSET
    """How many times the training data is gone through. Bounds: 1 to 50."""
    batch_size: models.Auto | str | int | None | Unset = UNSET
    """How many examples each step takes. Bounds: 1 to 256."""
    learning_rate_multiplier: models.Auto | str | float | Unset = UNSET
    """The factor on the learning rate. Bounds: more than 0."""
    reasoning_effort: models.FineTuneReasoningEffort | str | Unset = UNSET
    """How much the model thinks while it is trained."""
    compute_multiplier: models.Auto | str | float | Unset = UNSET
    """The factor on the compute that is spent on exploring. Bounds: at most 10, more than 1e-05."""
    eval_interval: models.Auto | str | int | Unset = UNSET
    """How many steps lie between two evaluations. Bounds: at least 1."""
    eval_samples: models.Auto | str | int | Unset = UNSET
    """How many samples each evaluation takes. Bounds: at least 1."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.n_epochs = rest.pop("n_epochs", UNSET)
        self.batch_size = rest.pop("batch_size", UNSET)
        self.learning_rate_multiplier = rest.pop("learning_rate_multiplier", UNSET)
        self.reasoning_effort = rest.pop("reasoning_effort", UNSET)
        self.compute_multiplier = rest.pop("compute_multiplier", UNSET)
        self.eval_interval = rest.pop("eval_interval", UNSET)
        self.eval_samples = rest.pop("eval_samples", UNSET)
        self.additional_properties = rest
        return self

# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models


@attrs.define(kw_only=True)
class FineTuneReinforcementHyperparameters(_Model):
    """The settings of a reinforcement training."""

    n_epochs: models.Auto | int | Unset = UNSET
    """How many times to go through the training data. Bounds: 1 to 50. The server's default: 'auto'."""
    batch_size: models.Auto | int | Unset = UNSET
    """How many examples each step takes. Bounds: 1 to 256. The server's default: 'auto'."""
    learning_rate_multiplier: models.Auto | float | Unset = UNSET
    """The factor on the learning rate. Bounds: more than 0. The server's default: 'auto'."""
    reasoning_effort: models.FineTuneReasoningEffort | Unset = UNSET
    """How much the model thinks while it is trained. The server's default: 'default'."""
    compute_multiplier: models.Auto | float | Unset = UNSET
    """The factor on the compute to spend on exploring. Bounds: at most 10, more than 1e-05. The
    server's default: 'auto'."""
    eval_interval: models.Auto | int | Unset = UNSET
    """How many steps lie between two evaluations. Bounds: at least 1. The server's default: 'auto'."""
    eval_samples: models.Auto | int | Unset = UNSET
    """How many samples each evaluation takes. Bounds: at least 1. The server's default: 'auto'."""
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

# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models


@attrs.define(kw_only=True)
class FineTuningJobHyperparameters(_Model):
    """The settings of a job, `auto` where the service has not resolved them yet."""

    n_epochs: models.Auto | str | int | Unset = UNSET
    """How many times the training data is gone through. Bounds: 1 to 50."""
    batch_size: models.Auto | str | int | None | Unset = UNSET
    """How many examples each step takes. Bounds: 1 to 256."""
    learning_rate_multiplier: models.Auto | str | float | Unset = UNSET
    """The factor on the learning rate. Bounds: more than 0."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.n_epochs = rest.pop("n_epochs", UNSET)
        self.batch_size = rest.pop("batch_size", UNSET)
        self.learning_rate_multiplier = rest.pop("learning_rate_multiplier", UNSET)
        self.additional_properties = rest
        return self

# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models


@attrs.define(kw_only=True)
class RequestHyperparameters(_Model):
    """The numbers of a training; what is left out or `auto` the provider chooses."""

    n_epochs: models.Auto | int | Unset = UNSET
    """How often to go through the training data. Bounds: 1 to 50."""
    learning_rate_multiplier: models.Auto | float | Unset = UNSET
    """Factor on the provider's own learning rate."""
    batch_size: models.Auto | int | Unset = UNSET
    """How many examples go into one step. Bounds: -2147483648 to 2147483647."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.n_epochs = rest.pop("n_epochs", UNSET)
        self.learning_rate_multiplier = rest.pop("learning_rate_multiplier", UNSET)
        self.batch_size = rest.pop("batch_size", UNSET)
        self.additional_properties = rest
        return self

# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class FineTuneSupervisedHyperparameters(_Model):
    """The settings of a supervised training."""

    __fields__ = ("n_epochs", "batch_size", "learning_rate_multiplier")
    __slots__ = __fields__

    n_epochs: models.Auto | int | None
    """How many times to go through the training data. Bounds: 1 to 50. The server's default: 'auto'."""
    batch_size: models.Auto | int | None
    """How many examples each step takes. Bounds: 1 to 256. The server's default: 'auto'."""
    learning_rate_multiplier: models.Auto | float | None
    """The factor on the learning rate. Bounds: more than 0. The server's default: 'auto'."""

    def __init__(
        self,
        *,
        n_epochs: models.Auto | int | Unset = UNSET,
        batch_size: models.Auto | int | Unset = UNSET,
        learning_rate_multiplier: models.Auto | float | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            n_epochs=n_epochs,
            batch_size=batch_size,
            learning_rate_multiplier=learning_rate_multiplier,
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
        return self

# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class RequestHyperparameters(_Model):
    """The numbers of a training; what is left out or `auto` the provider chooses."""

    __fields__ = ("n_epochs", "learning_rate_multiplier", "batch_size")
    __slots__ = __fields__

    n_epochs: models.Auto | int | None
    """How often to go through the training data. Bounds: 1 to 50."""
    learning_rate_multiplier: models.Auto | float | None
    """Factor on the provider's own learning rate."""
    batch_size: models.Auto | int | None
    """How many examples go into one step. Bounds: -2147483648 to 2147483647."""

    def __init__(
        self,
        *,
        n_epochs: models.Auto | int | Unset = UNSET,
        learning_rate_multiplier: models.Auto | float | Unset = UNSET,
        batch_size: models.Auto | int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            n_epochs=n_epochs,
            learning_rate_multiplier=learning_rate_multiplier,
            batch_size=batch_size,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "n_epochs" in received:
            self.n_epochs = received["n_epochs"]
        if "learning_rate_multiplier" in received:
            self.learning_rate_multiplier = received["learning_rate_multiplier"]
        if "batch_size" in received:
            self.batch_size = received["batch_size"]
        return self

# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class FineTuningJobHyperparameters(_Model):
    """The settings that a job runs with."""

    __fields__ = ("n_epochs",)
    __slots__ = __fields__

    n_epochs: models.Auto | str | int
    """How often the job goes through the training data; `auto` leaves it to the provider. Bounds: 1 to
    50. The server's default: 'auto'."""

    def __init__(
        self, *, n_epochs: models.Auto | str | int, additional_properties: Mapping[str, Any] | None = None
    ) -> None:
        _Model.__init__(self, additional_properties, n_epochs=n_epochs)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "n_epochs" in received:
            self.n_epochs = received["n_epochs"]
        return self

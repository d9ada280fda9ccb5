# Generated from specs/portkey.yaml (sha256 3ca10dfce51d8a3b8a054b712a251a29df52c4d28ed1faf3f8225eab80df88a0) by `make generate`. Do not edit.
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

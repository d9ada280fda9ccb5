# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class DpoMethod(_Model):
    """Settings of direct preference optimisation."""

    __fields__ = ("hyperparameters",)
    __slots__ = __fields__

    hyperparameters: models.RequestHyperparameters | None
    """The numbers of the training."""

    def __init__(
        self,
        *,
        hyperparameters: models.RequestHyperparameters | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, hyperparameters=hyperparameters)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "hyperparameters" in received:
            value = received["hyperparameters"]
            self.hyperparameters = READERS["RequestHyperparameters"](value) if isinstance(value, dict) else value
        return self

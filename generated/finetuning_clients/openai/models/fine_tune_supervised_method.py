# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class FineTuneSupervisedMethod(_Model):
    """Training on examples of good answers."""

    __fields__ = ("hyperparameters",)
    __slots__ = __fields__

    hyperparameters: models.FineTuneSupervisedHyperparameters | None
    """The settings of the training."""

    def __init__(
        self,
        *,
        hyperparameters: models.FineTuneSupervisedHyperparameters | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, hyperparameters=hyperparameters)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "hyperparameters" in received:
            value = received["hyperparameters"]
            self.hyperparameters = (
                READERS["FineTuneSupervisedHyperparameters"](value) if isinstance(value, dict) else value
            )
        return self

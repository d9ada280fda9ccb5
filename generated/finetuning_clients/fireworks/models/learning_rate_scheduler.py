# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class LearningRateScheduler(_Model):
    """How the learning rate changes. At most one of the three."""

    __fields__ = ("constant", "linear", "cosine")
    __slots__ = __fields__

    constant: dict[str, Any] | None
    """It stays the same."""
    linear: models.DecaySchedule | None
    """It falls evenly."""
    cosine: models.DecaySchedule | None
    """It falls along a cosine."""

    def __init__(
        self,
        *,
        constant: dict[str, Any] | Unset = UNSET,
        linear: models.DecaySchedule | Unset = UNSET,
        cosine: models.DecaySchedule | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, constant=constant, linear=linear, cosine=cosine)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "constant" in received:
            self.constant = received["constant"]
        if "linear" in received:
            value = received["linear"]
            self.linear = READERS["DecaySchedule"](value) if isinstance(value, dict) else value
        if "cosine" in received:
            value = received["cosine"]
            self.cosine = READERS["DecaySchedule"](value) if isinstance(value, dict) else value
        return self

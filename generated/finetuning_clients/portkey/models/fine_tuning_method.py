# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class FineTuningMethod(_Model):
    """A kind of training and its settings."""

    __fields__ = ("type", "supervised", "dpo")
    __slots__ = __fields__

    type: models.FineTuningMethodType
    """Which of the two applies."""
    supervised: models.SupervisedMethod | None
    """Settings of supervised training."""
    dpo: models.DpoMethod | None
    """Settings of preference training."""

    def __init__(
        self,
        *,
        type: models.FineTuningMethodType,
        supervised: models.SupervisedMethod | Unset = UNSET,
        dpo: models.DpoMethod | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, type=type, supervised=supervised, dpo=dpo)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "type" in received:
            self.type = received["type"]
        if "supervised" in received:
            value = received["supervised"]
            self.supervised = READERS["SupervisedMethod"](value) if isinstance(value, dict) else value
        if "dpo" in received:
            value = received["dpo"]
            self.dpo = READERS["DpoMethod"](value) if isinstance(value, dict) else value
        return self

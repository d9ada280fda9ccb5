# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class LossConfigInput(_Model):
    """The loss method and its settings."""

    __fields__ = ("method", "kl_beta", "dpo")
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {"kl_beta": "klBeta"}

    method: models.LossMethod | None
    """The method. Left open, a DPO job takes DPO; a reinforcement job the trainer's own."""
    kl_beta: float | None
    """The weight of the distance from the reference, for methods like GRPO."""
    dpo: models.DpoConfigInput | None
    """The settings of the method DPO."""

    def __init__(
        self,
        *,
        method: models.LossMethod | Unset = UNSET,
        kl_beta: float | Unset = UNSET,
        dpo: models.DpoConfigInput | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, method=method, kl_beta=kl_beta, dpo=dpo)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "method" in received:
            self.method = received["method"]
        if "klBeta" in received:
            self.kl_beta = received["klBeta"]
        if "dpo" in received:
            value = received["dpo"]
            self.dpo = READERS["DpoConfigInput"](value) if isinstance(value, dict) else value
        return self

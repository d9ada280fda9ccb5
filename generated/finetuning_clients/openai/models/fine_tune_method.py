# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class FineTuneMethod(_Model):
    """A method and its settings; `type` says which of the settings count."""

    __fields__ = ("type", "supervised", "dpo", "reinforcement")
    __slots__ = __fields__

    type: models.FineTuneMethodType
    """Which method to use."""
    supervised: models.FineTuneSupervisedMethod | None
    """The settings of supervised training."""
    dpo: models.FineTuneDPOMethod | None
    """The settings of preference training."""
    reinforcement: models.FineTuneReinforcementMethod | None
    """The settings of reinforcement training."""

    def __init__(
        self,
        *,
        type: models.FineTuneMethodType,
        supervised: models.FineTuneSupervisedMethod | Unset = UNSET,
        dpo: models.FineTuneDPOMethod | Unset = UNSET,
        reinforcement: models.FineTuneReinforcementMethod | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self, additional_properties, type=type, supervised=supervised, dpo=dpo, reinforcement=reinforcement
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "type" in received:
            self.type = received["type"]
        if "supervised" in received:
            value = received["supervised"]
            self.supervised = READERS["FineTuneSupervisedMethod"](value) if isinstance(value, dict) else value
        if "dpo" in received:
            value = received["dpo"]
            self.dpo = READERS["FineTuneDPOMethod"](value) if isinstance(value, dict) else value
        if "reinforcement" in received:
            value = received["reinforcement"]
            self.reinforcement = READERS["FineTuneReinforcementMethod"](value) if isinstance(value, dict) else value
        return self

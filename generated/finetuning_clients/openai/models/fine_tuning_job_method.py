# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class FineTuningJobMethod(_Model):
    """The method of a job and its settings. A real job holds the settings of its own method only;
    document 001 prints two at once, which is why nothing here forbids that."""

    __fields__ = ("type", "supervised", "dpo", "reinforcement")
    __slots__ = __fields__

    type: models.FineTuneMethodType | str | None
    """Which method it is."""
    supervised: models.FineTuningJobSupervisedMethod | None
    """The settings of supervised training."""
    dpo: models.FineTuningJobDPOMethod | None
    """The settings of preference training."""
    reinforcement: models.FineTuningJobReinforcementMethod | None
    """The settings of reinforcement training."""

    def __init__(
        self,
        *,
        type: models.FineTuneMethodType | str | Unset = UNSET,
        supervised: models.FineTuningJobSupervisedMethod | Unset = UNSET,
        dpo: models.FineTuningJobDPOMethod | Unset = UNSET,
        reinforcement: models.FineTuningJobReinforcementMethod | Unset = UNSET,
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
            self.supervised = READERS["FineTuningJobSupervisedMethod"](value) if isinstance(value, dict) else value
        if "dpo" in received:
            value = received["dpo"]
            self.dpo = READERS["FineTuningJobDPOMethod"](value) if isinstance(value, dict) else value
        if "reinforcement" in received:
            value = received["reinforcement"]
            self.reinforcement = (
                READERS["FineTuningJobReinforcementMethod"](value) if isinstance(value, dict) else value
            )
        return self

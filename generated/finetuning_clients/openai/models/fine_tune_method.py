# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class FineTuneMethod(_Model):
    """A method and its settings; `type` says which of the settings count."""

    type: models.FineTuneMethodType
    """Which method to use."""
    supervised: models.FineTuneSupervisedMethod | Unset = UNSET
    """The settings of supervised training."""
    dpo: models.FineTuneDPOMethod | Unset = UNSET
    """The settings of preference training."""
    reinforcement: models.FineTuneReinforcementMethod | Unset = UNSET
    """The settings of reinforcement training."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.type = rest.pop("type", UNSET)
        value = rest.pop("supervised", UNSET)
        self.supervised = READERS["FineTuneSupervisedMethod"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("dpo", UNSET)
        self.dpo = READERS["FineTuneDPOMethod"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("reinforcement", UNSET)
        self.reinforcement = READERS["FineTuneReinforcementMethod"](value.copy()) if isinstance(value, dict) else value
        self.additional_properties = rest
        return self

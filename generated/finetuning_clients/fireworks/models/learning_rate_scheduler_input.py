# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class LearningRateSchedulerInput(_Model):
    """How the learning rate is to change. At most one of the three."""

    constant: dict[str, Any] | Unset = UNSET
    """It stays the same."""
    linear: models.DecayScheduleInput | Unset = UNSET
    """It falls evenly."""
    cosine: models.DecayScheduleInput | Unset = UNSET
    """It falls along a cosine."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.constant = rest.pop("constant", UNSET)
        value = rest.pop("linear", UNSET)
        self.linear = READERS["DecayScheduleInput"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("cosine", UNSET)
        self.cosine = READERS["DecayScheduleInput"](value.copy()) if isinstance(value, dict) else value
        self.additional_properties = rest
        return self

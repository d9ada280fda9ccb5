# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class LossConfig(_Model):
    """The loss method and its settings."""

    __keys__: ClassVar[Mapping[str, str]] = {"kl_beta": "klBeta"}

    method: models.LossMethod | str | Unset = UNSET
    """The method. Left open, a DPO job takes DPO; a reinforcement job the trainer's own."""
    kl_beta: float | Unset = UNSET
    """The weight of the distance from the reference, for methods like GRPO."""
    dpo: models.DpoConfig | None | Unset = UNSET
    """The settings of the method DPO."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.method = rest.pop("method", UNSET)
        self.kl_beta = rest.pop("klBeta", UNSET)
        value = rest.pop("dpo", UNSET)
        self.dpo = READERS["DpoConfig"](value.copy()) if isinstance(value, dict) else value
        self.additional_properties = rest
        return self

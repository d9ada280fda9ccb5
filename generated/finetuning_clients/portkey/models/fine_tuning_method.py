# Generated from specs/portkey.yaml (sha256 48e036b4e46e4f59ad4dc70131e2d89c06619f1c9cbf0f40fc36df9d7bf614e0) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class FineTuningMethod(_Model):
    """A kind of training and its settings."""

    type: models.FineTuningMethodType
    """Which of the two applies."""
    supervised: models.SupervisedMethod | Unset = UNSET
    """Settings of supervised training."""
    dpo: models.DpoMethod | Unset = UNSET
    """Settings of preference training."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.type = rest.pop("type", UNSET)
        value = rest.pop("supervised", UNSET)
        self.supervised = READERS["SupervisedMethod"](value.copy()) if isinstance(value, dict) else value
        value = rest.pop("dpo", UNSET)
        self.dpo = READERS["DpoMethod"](value.copy()) if isinstance(value, dict) else value
        self.additional_properties = rest
        return self

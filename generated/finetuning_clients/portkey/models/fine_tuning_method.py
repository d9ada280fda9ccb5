# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
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

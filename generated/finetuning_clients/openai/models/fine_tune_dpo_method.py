# Generated from specs/openai.yaml (sha256 987eaa3b334e612c5afca61de654942fc8d3f552633fcaa03e1776fe1826b27f) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class FineTuneDPOMethod(_Model):
    """Training on pairs of a better and a worse answer."""

    hyperparameters: models.FineTuneDPOHyperparameters | Unset = UNSET
    """The settings of the training."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        value = rest.pop("hyperparameters", UNSET)
        self.hyperparameters = READERS["FineTuneDPOHyperparameters"](value.copy()) if isinstance(value, dict) else value
        self.additional_properties = rest
        return self

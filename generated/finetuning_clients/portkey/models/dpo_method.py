# Generated from specs/portkey.yaml (sha256 ca920f8930b0ad49abcbc90d007b5cfd92255d74e5a3ddacf78591209073a55a) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class DpoMethod(_Model):
    """Settings of direct preference optimisation."""

    hyperparameters: models.RequestHyperparameters | Unset = UNSET
    """The numbers of the training."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        value = rest.pop("hyperparameters", UNSET)
        self.hyperparameters = READERS["RequestHyperparameters"](value.copy()) if isinstance(value, dict) else value
        self.additional_properties = rest
        return self

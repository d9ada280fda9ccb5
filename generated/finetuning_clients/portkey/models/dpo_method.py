# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
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

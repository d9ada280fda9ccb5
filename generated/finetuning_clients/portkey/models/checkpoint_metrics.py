# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class CheckpointMetrics(_Model):
    """How well the model did at a checkpoint."""

    step: float | Unset = UNSET
    """The step that was measured."""
    train_loss: float | Unset = UNSET
    """Loss on the training data."""
    train_mean_token_accuracy: float | Unset = UNSET
    """Share of right tokens on the training data."""
    valid_loss: float | Unset = UNSET
    """Loss on a part of the validation data."""
    valid_mean_token_accuracy: float | Unset = UNSET
    """Share of right tokens on a part of the validation data."""
    full_valid_loss: float | Unset = UNSET
    """Loss on all validation data."""
    full_valid_mean_token_accuracy: float | Unset = UNSET
    """Share of right tokens on all validation data."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.step = rest.pop("step", UNSET)
        self.train_loss = rest.pop("train_loss", UNSET)
        self.train_mean_token_accuracy = rest.pop("train_mean_token_accuracy", UNSET)
        self.valid_loss = rest.pop("valid_loss", UNSET)
        self.valid_mean_token_accuracy = rest.pop("valid_mean_token_accuracy", UNSET)
        self.full_valid_loss = rest.pop("full_valid_loss", UNSET)
        self.full_valid_mean_token_accuracy = rest.pop("full_valid_mean_token_accuracy", UNSET)
        self.additional_properties = rest
        return self

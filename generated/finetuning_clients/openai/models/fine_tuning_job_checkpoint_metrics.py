# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class FineTuningJobCheckpointMetrics(_Model):
    """How good a checkpoint is. Which figures there are depends on the data that the job was given."""

    step: float | Unset = UNSET
    """The training step."""
    train_loss: float | Unset = UNSET
    """Loss on the training batch."""
    train_mean_token_accuracy: float | Unset = UNSET
    """Share of right tokens in the training batch."""
    valid_loss: float | Unset = UNSET
    """Loss on the validation batch."""
    valid_mean_token_accuracy: float | Unset = UNSET
    """Share of right tokens in the validation batch."""
    full_valid_loss: float | Unset = UNSET
    """Loss on all validation data."""
    full_valid_mean_token_accuracy: float | Unset = UNSET
    """Share of right tokens in all validation data."""
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

# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class FineTuningJobCheckpointMetrics(_Model):
    """How good a checkpoint is. Which figures there are depends on the data that the job was given."""

    __fields__ = (
        "step",
        "train_loss",
        "train_mean_token_accuracy",
        "valid_loss",
        "valid_mean_token_accuracy",
        "full_valid_loss",
        "full_valid_mean_token_accuracy",
    )
    __slots__ = __fields__

    step: float | None
    """The training step."""
    train_loss: float | None
    """Loss on the training batch."""
    train_mean_token_accuracy: float | None
    """Share of right tokens in the training batch."""
    valid_loss: float | None
    """Loss on the validation batch."""
    valid_mean_token_accuracy: float | None
    """Share of right tokens in the validation batch."""
    full_valid_loss: float | None
    """Loss on all validation data."""
    full_valid_mean_token_accuracy: float | None
    """Share of right tokens in all validation data."""

    def __init__(
        self,
        *,
        step: float | Unset = UNSET,
        train_loss: float | Unset = UNSET,
        train_mean_token_accuracy: float | Unset = UNSET,
        valid_loss: float | Unset = UNSET,
        valid_mean_token_accuracy: float | Unset = UNSET,
        full_valid_loss: float | Unset = UNSET,
        full_valid_mean_token_accuracy: float | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            step=step,
            train_loss=train_loss,
            train_mean_token_accuracy=train_mean_token_accuracy,
            valid_loss=valid_loss,
            valid_mean_token_accuracy=valid_mean_token_accuracy,
            full_valid_loss=full_valid_loss,
            full_valid_mean_token_accuracy=full_valid_mean_token_accuracy,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "step" in received:
            self.step = received["step"]
        if "train_loss" in received:
            self.train_loss = received["train_loss"]
        if "train_mean_token_accuracy" in received:
            self.train_mean_token_accuracy = received["train_mean_token_accuracy"]
        if "valid_loss" in received:
            self.valid_loss = received["valid_loss"]
        if "valid_mean_token_accuracy" in received:
            self.valid_mean_token_accuracy = received["valid_mean_token_accuracy"]
        if "full_valid_loss" in received:
            self.full_valid_loss = received["full_valid_loss"]
        if "full_valid_mean_token_accuracy" in received:
            self.full_valid_mean_token_accuracy = received["full_valid_mean_token_accuracy"]
        return self

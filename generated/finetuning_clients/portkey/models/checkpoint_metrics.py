# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class CheckpointMetrics(_Model):
    """How well the model did at a checkpoint."""

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
    """The step that was measured."""
    train_loss: float | None
    """Loss on the training data."""
    train_mean_token_accuracy: float | None
    """Share of right tokens on the training data."""
    valid_loss: float | None
    """Loss on a part of the validation data."""
    valid_mean_token_accuracy: float | None
    """Share of right tokens on a part of the validation data."""
    full_valid_loss: float | None
    """Loss on all validation data."""
    full_valid_mean_token_accuracy: float | None
    """Share of right tokens on all validation data."""

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

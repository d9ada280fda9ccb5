# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class RunGraderResponse(_Model):
    """The mark that a grader gave. Not in the vendor's documentation; seen in the vendor's SDK."""

    __fields__ = ("reward", "metadata", "sub_rewards", "model_grader_token_usage_per_model")
    __slots__ = __fields__

    reward: float
    """The mark. Not in the vendor's documentation; seen in the vendor's SDK."""
    metadata: models.GraderRunMetadata
    """How the mark came about. Not in the vendor's documentation; seen in the vendor's SDK."""
    sub_rewards: dict[str, Any]
    """The marks of the parts of a `multi` grader, by name. Not in the vendor's documentation; seen in
    the vendor's SDK."""
    model_grader_token_usage_per_model: dict[str, Any]
    """The tokens that marking models used, by model. Not in the vendor's documentation; seen in the
    vendor's SDK."""

    def __init__(
        self,
        *,
        reward: float,
        metadata: models.GraderRunMetadata,
        sub_rewards: dict[str, Any],
        model_grader_token_usage_per_model: dict[str, Any],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            reward=reward,
            metadata=metadata,
            sub_rewards=sub_rewards,
            model_grader_token_usage_per_model=model_grader_token_usage_per_model,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "reward" in received:
            self.reward = received["reward"]
        if "metadata" in received:
            value = received["metadata"]
            self.metadata = READERS["GraderRunMetadata"](value) if isinstance(value, dict) else value
        if "sub_rewards" in received:
            self.sub_rewards = received["sub_rewards"]
        if "model_grader_token_usage_per_model" in received:
            self.model_grader_token_usage_per_model = received["model_grader_token_usage_per_model"]
        return self

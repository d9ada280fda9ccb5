# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class RunGraderResponse(_Model):
    """The mark that a grader gave."""

    reward: float
    """The mark."""
    metadata: models.GraderRunMetadata
    """How the mark came about."""
    sub_rewards: dict[str, Any]
    """The marks of the parts of a `multi` grader, by name."""
    model_grader_token_usage_per_model: dict[str, Any]
    """The tokens that marking models used, by model."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.reward = rest.pop("reward", UNSET)
        value = rest.pop("metadata", UNSET)
        self.metadata = READERS["GraderRunMetadata"](value.copy()) if isinstance(value, dict) else value
        self.sub_rewards = rest.pop("sub_rewards", UNSET)
        self.model_grader_token_usage_per_model = rest.pop("model_grader_token_usage_per_model", UNSET)
        self.additional_properties = rest
        return self

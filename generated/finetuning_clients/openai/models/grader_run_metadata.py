# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class GraderRunMetadata(_Model):
    """How a mark came about."""

    name: str
    """The grader's name."""
    type: str
    """The grader's type."""
    errors: models.GraderRunErrors
    """What went wrong."""
    execution_time: float
    """How long it took, in seconds."""
    scores: dict[str, Any]
    """The single scores, by name."""
    token_usage: int | None
    """How many tokens a marking model used."""
    sampled_model_name: str | None
    """The model that the answer came from."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.name = rest.pop("name", UNSET)
        self.type = rest.pop("type", UNSET)
        value = rest.pop("errors", UNSET)
        self.errors = READERS["GraderRunErrors"](value.copy()) if isinstance(value, dict) else value
        self.execution_time = rest.pop("execution_time", UNSET)
        self.scores = rest.pop("scores", UNSET)
        self.token_usage = rest.pop("token_usage", UNSET)
        self.sampled_model_name = rest.pop("sampled_model_name", UNSET)
        self.additional_properties = rest
        return self

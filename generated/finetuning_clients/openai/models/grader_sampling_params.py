# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models


@attrs.define(kw_only=True)
class GraderSamplingParams(_Model):
    """How a marking model answers."""

    seed: int | None | Unset = UNSET
    """Makes the marks repeatable."""
    temperature: float | None | Unset = UNSET
    """How freely the model answers."""
    top_p: float | None | Unset = UNSET
    """The share of likely words that the model chooses from."""
    max_completions_tokens: int | None | Unset = UNSET
    """How long the model's answer may be. Bounds: at least 1."""
    reasoning_effort: models.ReasoningEffort | str | None | Unset = UNSET
    """How much the model thinks before it marks."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.seed = rest.pop("seed", UNSET)
        self.temperature = rest.pop("temperature", UNSET)
        self.top_p = rest.pop("top_p", UNSET)
        self.max_completions_tokens = rest.pop("max_completions_tokens", UNSET)
        self.reasoning_effort = rest.pop("reasoning_effort", UNSET)
        self.additional_properties = rest
        return self

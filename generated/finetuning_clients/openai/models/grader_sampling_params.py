# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class GraderSamplingParams(_Model):
    """How a marking model answers."""

    __fields__ = ("seed", "temperature", "top_p", "max_completions_tokens", "reasoning_effort")
    __slots__ = __fields__

    seed: int | None
    """Makes the marks repeatable."""
    temperature: float | None
    """How freely the model answers."""
    top_p: float | None
    """The share of likely words that the model chooses from."""
    max_completions_tokens: int | None
    """How long the model's answer may be. Bounds: at least 1."""
    reasoning_effort: models.ReasoningEffort | str | None
    """How much the model thinks before it marks."""

    def __init__(
        self,
        *,
        seed: int | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        max_completions_tokens: int | None | Unset = UNSET,
        reasoning_effort: models.ReasoningEffort | str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            seed=seed,
            temperature=temperature,
            top_p=top_p,
            max_completions_tokens=max_completions_tokens,
            reasoning_effort=reasoning_effort,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "seed" in received:
            self.seed = received["seed"]
        if "temperature" in received:
            self.temperature = received["temperature"]
        if "top_p" in received:
            self.top_p = received["top_p"]
        if "max_completions_tokens" in received:
            self.max_completions_tokens = received["max_completions_tokens"]
        if "reasoning_effort" in received:
            self.reasoning_effort = received["reasoning_effort"]
        return self

# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class GraderSamplingParams(_Model):
    """How a marking model answers. Not in the vendor's documentation; seen in the vendor's SDK."""

    __fields__ = ("seed", "temperature", "top_p", "max_completions_tokens", "reasoning_effort")
    __slots__ = __fields__

    seed: int | None
    """Makes the marks repeatable. Not in the vendor's documentation; seen in the vendor's SDK."""
    temperature: float | None
    """How freely the model answers. Not in the vendor's documentation; seen in the vendor's SDK."""
    top_p: float | None
    """The share of likely words that the model chooses from. Not in the vendor's documentation; seen
    in the vendor's SDK."""
    max_completions_tokens: int | None
    """How long the model's answer may be. Bounds: at least 1. Not in the vendor's documentation; seen
    in the vendor's SDK."""
    reasoning_effort: models.ReasoningEffort | str | None
    """How much the model thinks before it marks. Not in the vendor's documentation; seen in the
    vendor's SDK."""

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

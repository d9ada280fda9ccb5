# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models


@attrs.define(kw_only=True)
class GraderSamplingParams(_Model):
    """How a marking model answers. Source: official documentation, the vendor's SDK."""

    seed: int | None | Unset = UNSET
    """Makes the marks repeatable. Source: official documentation, the vendor's SDK."""
    temperature: float | None | Unset = UNSET
    """How freely the model answers. Source: official documentation, the vendor's SDK."""
    top_p: float | None | Unset = UNSET
    """The share of likely words that the model chooses from. Source: official documentation, the
    vendor's SDK."""
    max_completions_tokens: int | None | Unset = UNSET
    """How long the model's answer may be. Bounds: at least 1. Source: official documentation, the
    vendor's SDK."""
    reasoning_effort: models.ReasoningEffort | str | None | Unset = UNSET
    """How much the model thinks before it marks. Source: official documentation, the vendor's SDK."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)
    """Fields that the contract does not name, as they came."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read a JSON object. Whatever does not fit the contract is kept as it came; a missing field is `UNSET`."""
        self: Self = read(dict(src_dict), cls)
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: what was given or came, and nothing else."""
        result: dict[str, Any] = {}
        if not isinstance(self.seed, Unset):
            result["seed"] = encode(self.seed)
        if not isinstance(self.temperature, Unset):
            result["temperature"] = encode(self.temperature)
        if not isinstance(self.top_p, Unset):
            result["top_p"] = encode(self.top_p)
        if not isinstance(self.max_completions_tokens, Unset):
            result["max_completions_tokens"] = encode(self.max_completions_tokens)
        if not isinstance(self.reasoning_effort, Unset):
            result["reasoning_effort"] = encode(self.reasoning_effort)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = GraderSamplingParams) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.seed = rest.pop("seed", UNSET)
    self.temperature = rest.pop("temperature", UNSET)
    self.top_p = rest.pop("top_p", UNSET)
    self.max_completions_tokens = rest.pop("max_completions_tokens", UNSET)
    self.reasoning_effort = rest.pop("reasoning_effort", UNSET)
    self.additional_properties = rest
    return self

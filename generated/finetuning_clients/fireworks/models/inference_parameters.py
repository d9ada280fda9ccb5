# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model


@attrs.define(kw_only=True)
class InferenceParameters(_Model):
    """How answers are sampled while training. Source: the vendor's SDK, official documentation."""

    max_output_tokens: int | Unset = UNSET
    """How long an answer may be in tokens. Source: the vendor's SDK, official documentation."""
    temperature: float | Unset = UNSET
    """The temperature. Usually from 0 to 2. Source: the vendor's SDK, official documentation."""
    top_p: float | Unset = UNSET
    """The share of probability to sample from. Usually from 0 to 1. Source: the vendor's SDK, official
    documentation."""
    top_k: int | Unset = UNSET
    """How many tokens to sample from. Source: the vendor's SDK, official documentation."""
    response_candidates_count: int | Unset = UNSET
    """How many answers are sampled for each prompt. Source: the vendor's SDK, official documentation."""
    extra_body: str | Unset = UNSET
    """Further parameters of the request, as a text of JSON. Source: the vendor's SDK, official
    documentation."""
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
        if not isinstance(self.max_output_tokens, Unset):
            result["maxOutputTokens"] = encode(self.max_output_tokens)
        if not isinstance(self.temperature, Unset):
            result["temperature"] = encode(self.temperature)
        if not isinstance(self.top_p, Unset):
            result["topP"] = encode(self.top_p)
        if not isinstance(self.top_k, Unset):
            result["topK"] = encode(self.top_k)
        if not isinstance(self.response_candidates_count, Unset):
            result["responseCandidatesCount"] = encode(self.response_candidates_count)
        if not isinstance(self.extra_body, Unset):
            result["extraBody"] = encode(self.extra_body)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = InferenceParameters) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.max_output_tokens = rest.pop("maxOutputTokens", UNSET)
    self.temperature = rest.pop("temperature", UNSET)
    self.top_p = rest.pop("topP", UNSET)
    self.top_k = rest.pop("topK", UNSET)
    self.response_candidates_count = rest.pop("responseCandidatesCount", UNSET)
    self.extra_body = rest.pop("extraBody", UNSET)
    self.additional_properties = rest
    return self

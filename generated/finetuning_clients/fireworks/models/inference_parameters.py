# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class InferenceParameters(_Model):
    """How answers are sampled while training."""

    __keys__: ClassVar[Mapping[str, str]] = {
        "max_output_tokens": "maxOutputTokens",
        "top_p": "topP",
        "top_k": "topK",
        "response_candidates_count": "responseCandidatesCount",
        "extra_body": "extraBody",
    }

    max_output_tokens: int | Unset = UNSET
    """How long an answer may be in tokens."""
    temperature: float | Unset = UNSET
    """The temperature. Usually from 0 to 2."""
    top_p: float | Unset = UNSET
    """The share of probability to sample from. Usually from 0 to 1."""
    top_k: int | Unset = UNSET
    """How many tokens to sample from."""
    response_candidates_count: int | Unset = UNSET
    """How many answers are sampled for each prompt."""
    extra_body: str | Unset = UNSET
    """Further parameters of the request, as a text of JSON."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.max_output_tokens = rest.pop("maxOutputTokens", UNSET)
        self.temperature = rest.pop("temperature", UNSET)
        self.top_p = rest.pop("topP", UNSET)
        self.top_k = rest.pop("topK", UNSET)
        self.response_candidates_count = rest.pop("responseCandidatesCount", UNSET)
        self.extra_body = rest.pop("extraBody", UNSET)
        self.additional_properties = rest
        return self

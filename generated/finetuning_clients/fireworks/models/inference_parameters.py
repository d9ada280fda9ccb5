# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class InferenceParameters(_Model):
    """How answers are sampled while training."""

    __fields__ = ("max_output_tokens", "temperature", "top_p", "top_k", "response_candidates_count", "extra_body")
    __slots__ = __fields__

    __keys__: ClassVar[Mapping[str, str]] = {
        "max_output_tokens": "maxOutputTokens",
        "top_p": "topP",
        "top_k": "topK",
        "response_candidates_count": "responseCandidatesCount",
        "extra_body": "extraBody",
    }

    max_output_tokens: int | None
    """How long an answer may be in tokens."""
    temperature: float | None
    """The temperature. Usually from 0 to 2."""
    top_p: float | None
    """The share of probability to sample from. Usually from 0 to 1."""
    top_k: int | None
    """How many tokens to sample from."""
    response_candidates_count: int | None
    """How many answers are sampled for each prompt."""
    extra_body: str | None
    """Further parameters of the request, as a text of JSON."""

    def __init__(
        self,
        *,
        max_output_tokens: int | Unset = UNSET,
        temperature: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
        top_k: int | Unset = UNSET,
        response_candidates_count: int | Unset = UNSET,
        extra_body: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            max_output_tokens=max_output_tokens,
            temperature=temperature,
            top_p=top_p,
            top_k=top_k,
            response_candidates_count=response_candidates_count,
            extra_body=extra_body,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "maxOutputTokens" in received:
            self.max_output_tokens = received["maxOutputTokens"]
        if "temperature" in received:
            self.temperature = received["temperature"]
        if "topP" in received:
            self.top_p = received["topP"]
        if "topK" in received:
            self.top_k = received["topK"]
        if "responseCandidatesCount" in received:
            self.response_candidates_count = received["responseCandidatesCount"]
        if "extraBody" in received:
            self.extra_body = received["extraBody"]
        return self

# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class JobProgress(_Model):
    """How far a job has come."""

    __keys__: ClassVar[Mapping[str, str]] = {
        "total_input_requests": "totalInputRequests",
        "total_processed_requests": "totalProcessedRequests",
        "successfully_processed_requests": "successfullyProcessedRequests",
        "failed_requests": "failedRequests",
        "output_rows": "outputRows",
        "input_tokens": "inputTokens",
        "output_tokens": "outputTokens",
        "cached_input_token_count": "cachedInputTokenCount",
    }

    percent: int | Unset = UNSET
    """How much is done, from 0 to 100."""
    epoch: int | Unset = UNSET
    """The epoch that `percent` is about, counted from 0."""
    total_input_requests: int | Unset = UNSET
    """How many requests there are."""
    total_processed_requests: int | Unset = UNSET
    """How many requests have ended."""
    successfully_processed_requests: int | Unset = UNSET
    """How many requests have ended well."""
    failed_requests: int | Unset = UNSET
    """How many requests have failed."""
    output_rows: int | Unset = UNSET
    """How many rows have been written."""
    input_tokens: int | Unset = UNSET
    """How many tokens went in."""
    output_tokens: int | Unset = UNSET
    """How many tokens came out."""
    cached_input_token_count: int | Unset = UNSET
    """How many of the tokens that went in were cached."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.percent = rest.pop("percent", UNSET)
        self.epoch = rest.pop("epoch", UNSET)
        self.total_input_requests = rest.pop("totalInputRequests", UNSET)
        self.total_processed_requests = rest.pop("totalProcessedRequests", UNSET)
        self.successfully_processed_requests = rest.pop("successfullyProcessedRequests", UNSET)
        self.failed_requests = rest.pop("failedRequests", UNSET)
        self.output_rows = rest.pop("outputRows", UNSET)
        self.input_tokens = rest.pop("inputTokens", UNSET)
        self.output_tokens = rest.pop("outputTokens", UNSET)
        self.cached_input_token_count = rest.pop("cachedInputTokenCount", UNSET)
        self.additional_properties = rest
        return self

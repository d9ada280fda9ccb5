# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model


@attrs.define(kw_only=True)
class JobProgress(_Model):
    """How far a job has come. Source: the vendor's SDK, official documentation."""

    percent: int | Unset = UNSET
    """How much is done, from 0 to 100. Source: the vendor's SDK, official documentation."""
    epoch: int | Unset = UNSET
    """The epoch that `percent` is about, counted from 0. Source: the vendor's SDK, official
    documentation."""
    total_input_requests: int | Unset = UNSET
    """How many requests there are. Source: the vendor's SDK, official documentation."""
    total_processed_requests: int | Unset = UNSET
    """How many requests have ended. Source: the vendor's SDK, official documentation."""
    successfully_processed_requests: int | Unset = UNSET
    """How many requests have ended well. Source: the vendor's SDK, official documentation."""
    failed_requests: int | Unset = UNSET
    """How many requests have failed. Source: the vendor's SDK, official documentation."""
    output_rows: int | Unset = UNSET
    """How many rows have been written. Source: the vendor's SDK, official documentation."""
    input_tokens: int | Unset = UNSET
    """How many tokens went in. Source: the vendor's SDK, official documentation."""
    output_tokens: int | Unset = UNSET
    """How many tokens came out. Source: the vendor's SDK, official documentation."""
    cached_input_token_count: int | Unset = UNSET
    """How many of the tokens that went in were cached. Source: the vendor's SDK, official
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
        if not isinstance(self.percent, Unset):
            result["percent"] = encode(self.percent)
        if not isinstance(self.epoch, Unset):
            result["epoch"] = encode(self.epoch)
        if not isinstance(self.total_input_requests, Unset):
            result["totalInputRequests"] = encode(self.total_input_requests)
        if not isinstance(self.total_processed_requests, Unset):
            result["totalProcessedRequests"] = encode(self.total_processed_requests)
        if not isinstance(self.successfully_processed_requests, Unset):
            result["successfullyProcessedRequests"] = encode(self.successfully_processed_requests)
        if not isinstance(self.failed_requests, Unset):
            result["failedRequests"] = encode(self.failed_requests)
        if not isinstance(self.output_rows, Unset):
            result["outputRows"] = encode(self.output_rows)
        if not isinstance(self.input_tokens, Unset):
            result["inputTokens"] = encode(self.input_tokens)
        if not isinstance(self.output_tokens, Unset):
            result["outputTokens"] = encode(self.output_tokens)
        if not isinstance(self.cached_input_token_count, Unset):
            result["cachedInputTokenCount"] = encode(self.cached_input_token_count)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = JobProgress) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
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

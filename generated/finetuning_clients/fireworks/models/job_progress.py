# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class JobProgress(_Model):
    """How far a job has come."""

    __fields__ = (
        "percent",
        "epoch",
        "total_input_requests",
        "total_processed_requests",
        "successfully_processed_requests",
        "failed_requests",
        "output_rows",
        "input_tokens",
        "output_tokens",
        "cached_input_token_count",
    )
    __slots__ = __fields__

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

    percent: int | None
    """How much is done, from 0 to 100."""
    epoch: int | None
    """The epoch that `percent` is about, counted from 0."""
    total_input_requests: int | None
    """How many requests there are."""
    total_processed_requests: int | None
    """How many requests have ended."""
    successfully_processed_requests: int | None
    """How many requests have ended well."""
    failed_requests: int | None
    """How many requests have failed."""
    output_rows: int | None
    """How many rows have been written."""
    input_tokens: int | None
    """How many tokens went in."""
    output_tokens: int | None
    """How many tokens came out."""
    cached_input_token_count: int | None
    """How many of the tokens that went in were cached."""

    def __init__(
        self,
        *,
        percent: int | Unset = UNSET,
        epoch: int | Unset = UNSET,
        total_input_requests: int | Unset = UNSET,
        total_processed_requests: int | Unset = UNSET,
        successfully_processed_requests: int | Unset = UNSET,
        failed_requests: int | Unset = UNSET,
        output_rows: int | Unset = UNSET,
        input_tokens: int | Unset = UNSET,
        output_tokens: int | Unset = UNSET,
        cached_input_token_count: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            percent=percent,
            epoch=epoch,
            total_input_requests=total_input_requests,
            total_processed_requests=total_processed_requests,
            successfully_processed_requests=successfully_processed_requests,
            failed_requests=failed_requests,
            output_rows=output_rows,
            input_tokens=input_tokens,
            output_tokens=output_tokens,
            cached_input_token_count=cached_input_token_count,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "percent" in received:
            self.percent = received["percent"]
        if "epoch" in received:
            self.epoch = received["epoch"]
        if "totalInputRequests" in received:
            self.total_input_requests = received["totalInputRequests"]
        if "totalProcessedRequests" in received:
            self.total_processed_requests = received["totalProcessedRequests"]
        if "successfullyProcessedRequests" in received:
            self.successfully_processed_requests = received["successfullyProcessedRequests"]
        if "failedRequests" in received:
            self.failed_requests = received["failedRequests"]
        if "outputRows" in received:
            self.output_rows = received["outputRows"]
        if "inputTokens" in received:
            self.input_tokens = received["inputTokens"]
        if "outputTokens" in received:
            self.output_tokens = received["outputTokens"]
        if "cachedInputTokenCount" in received:
            self.cached_input_token_count = received["cachedInputTokenCount"]
        return self

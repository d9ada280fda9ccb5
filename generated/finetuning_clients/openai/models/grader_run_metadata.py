# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class GraderRunMetadata(_Model):
    """How a mark came about."""

    __fields__ = ("name", "type", "errors", "execution_time", "scores", "token_usage", "sampled_model_name")
    __slots__ = __fields__

    name: str
    """The grader's name."""
    type: str
    """The grader's type."""
    errors: models.GraderRunErrors
    """What went wrong."""
    execution_time: float
    """How long it took, in seconds."""
    scores: dict[str, Any]
    """The single scores, by name."""
    token_usage: int | None
    """How many tokens a marking model used."""
    sampled_model_name: str | None
    """The model that the answer came from."""

    def __init__(
        self,
        *,
        name: str,
        type: str,
        errors: models.GraderRunErrors,
        execution_time: float,
        scores: dict[str, Any],
        token_usage: int | None,
        sampled_model_name: str | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            name=name,
            type=type,
            errors=errors,
            execution_time=execution_time,
            scores=scores,
            token_usage=token_usage,
            sampled_model_name=sampled_model_name,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "name" in received:
            self.name = received["name"]
        if "type" in received:
            self.type = received["type"]
        if "errors" in received:
            value = received["errors"]
            self.errors = READERS["GraderRunErrors"](value) if isinstance(value, dict) else value
        if "execution_time" in received:
            self.execution_time = received["execution_time"]
        if "scores" in received:
            self.scores = received["scores"]
        if "token_usage" in received:
            self.token_usage = received["token_usage"]
        if "sampled_model_name" in received:
            self.sampled_model_name = received["sampled_model_name"]
        return self

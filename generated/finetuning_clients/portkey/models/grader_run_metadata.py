# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class GraderRunMetadata(_Model):
    """How a mark came about. Not in the vendor's documentation; seen in the vendor's SDK."""

    __fields__ = ("name", "type", "errors", "execution_time", "scores", "token_usage", "sampled_model_name")
    __slots__ = __fields__

    name: str
    """The grader's name. Not in the vendor's documentation; seen in the vendor's SDK."""
    type: str
    """The grader's type. Not in the vendor's documentation; seen in the vendor's SDK."""
    errors: models.GraderRunErrors
    """What went wrong. Not in the vendor's documentation; seen in the vendor's SDK."""
    execution_time: float
    """How long it took, in seconds. Not in the vendor's documentation; seen in the vendor's SDK."""
    scores: dict[str, Any]
    """The single scores, by name. Not in the vendor's documentation; seen in the vendor's SDK."""
    token_usage: int | None
    """How many tokens a marking model used. Not in the vendor's documentation; seen in the vendor's
    SDK."""
    sampled_model_name: str | None
    """The model that the answer came from. Not in the vendor's documentation; seen in the vendor's
    SDK."""

    def __init__(
        self,
        *,
        name: str,
        type: str,
        errors: models.GraderRunErrors,
        execution_time: float,
        scores: dict[str, Any],
        token_usage: int | None | Unset = UNSET,
        sampled_model_name: str | None | Unset = UNSET,
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

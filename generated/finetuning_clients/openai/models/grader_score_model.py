# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class GraderScoreModel(_Model):
    """Lets a model give the mark."""

    __fields__ = ("type", "name", "model", "input", "range", "sampling_params")
    __slots__ = __fields__

    type: models.GraderScoreModelType | str
    """Which grader this is."""
    name: str
    """The grader's name."""
    model: str
    """The model that marks."""
    input: list[models.EvalItem]
    """The messages that it is asked with; templates."""
    range: list[float] | None
    """The lowest and the highest mark, 0 and 1 if left out. Bounds: at least 2 items, at most 2 items."""
    sampling_params: models.GraderSamplingParams | None
    """How the marking model answers."""

    def __init__(
        self,
        *,
        type: models.GraderScoreModelType | str,
        name: str,
        model: str,
        input: list[models.EvalItem],
        range: list[float] | Unset = UNSET,
        sampling_params: models.GraderSamplingParams | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            type=type,
            name=name,
            model=model,
            input=input,
            range=range,
            sampling_params=sampling_params,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "type" in received:
            self.type = received["type"]
        if "name" in received:
            self.name = received["name"]
        if "model" in received:
            self.model = received["model"]
        if "input" in received:
            value = received["input"]
            self.input = (
                [READERS["EvalItem"](item) if isinstance(item, dict) else item for item in value]
                if isinstance(value, list)
                else value
            )
        if "range" in received:
            self.range = received["range"]
        if "sampling_params" in received:
            value = received["sampling_params"]
            self.sampling_params = READERS["GraderSamplingParams"](value) if isinstance(value, dict) else value
        return self

# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class GraderScoreModel(_Model):
    """Lets a model give the mark. Not in the vendor's documentation; seen in the vendor's SDK."""

    __fields__ = ("type", "name", "model", "input", "range", "sampling_params")
    __slots__ = __fields__

    type: models.GraderScoreModelType | str
    """Which grader this is. Not in the vendor's documentation; seen in the vendor's SDK."""
    name: str
    """The grader's name. Not in the vendor's documentation; seen in the vendor's SDK."""
    model: str
    """The model that marks. Not in the vendor's documentation; seen in the vendor's SDK."""
    input: list[models.EvalItem]
    """The messages that it is asked with; templates. Not in the vendor's documentation; seen in the
    vendor's SDK."""
    range: list[float] | None
    """The lowest and the highest mark, 0 and 1 if left out. Bounds: at least 2 items, at most 2 items.
    Not in the vendor's documentation; seen in the vendor's SDK."""
    sampling_params: models.GraderSamplingParams | None
    """How the marking model answers. Not in the vendor's documentation; seen in the vendor's SDK."""

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

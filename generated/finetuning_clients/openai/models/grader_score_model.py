# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class GraderScoreModel(_Model):
    """Lets a model give the mark."""

    type: models.GraderScoreModelType | str
    """Which grader this is."""
    name: str
    """The grader's name."""
    model: str
    """The model that marks."""
    input: list[models.EvalItem]
    """The messages that it is asked with; templates."""
    range: list[float] | Unset = UNSET
    """The lowest and the highest mark, 0 and 1 if left out. Bounds: at least 2 items, at most 2 items."""
    sampling_params: models.GraderSamplingParams | Unset = UNSET
    """How the marking model answers."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.type = rest.pop("type", UNSET)
        self.name = rest.pop("name", UNSET)
        self.model = rest.pop("model", UNSET)
        value = rest.pop("input", UNSET)
        self.input = (
            [READERS["EvalItem"](item.copy()) if isinstance(item, dict) else item for item in value]
            if isinstance(value, list)
            else value
        )
        self.range = rest.pop("range", UNSET)
        value = rest.pop("sampling_params", UNSET)
        self.sampling_params = READERS["GraderSamplingParams"](value.copy()) if isinstance(value, dict) else value
        self.additional_properties = rest
        return self

# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, ModelUnion, Unset, new

from .. import models
from ..readers import READERS

_GRADER_STRING_CHECK_OR_GRADER_TEXT_SIMILARITY_OR_GRADER_PYTHON_OR_GRADER_SCORE_MODEL_OR_GRADER_MULTI = ModelUnion(
    models,
    tag="type",
    tagged={
        "string_check": "GraderStringCheck",
        "text_similarity": "GraderTextSimilarity",
        "python": "GraderPython",
        "score_model": "GraderScoreModel",
        "multi": "GraderMulti",
    },
)


@attrs.define(kw_only=True)
class FineTuneReinforcementMethod(_Model):
    """Training on the marks that a grader gives."""

    grader: (
        models.GraderStringCheck
        | models.GraderTextSimilarity
        | models.GraderPython
        | models.GraderScoreModel
        | models.GraderMulti
    )
    """What marks the answers."""
    hyperparameters: models.FineTuneReinforcementHyperparameters | Unset = UNSET
    """The settings of the training."""
    response_format: dict[str, Any] | Unset = UNSET
    """The form that the answers are to have, such as a JSON schema."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        value = rest.pop("grader", UNSET)
        self.grader = (
            _GRADER_STRING_CHECK_OR_GRADER_TEXT_SIMILARITY_OR_GRADER_PYTHON_OR_GRADER_SCORE_MODEL_OR_GRADER_MULTI(value)
        )
        value = rest.pop("hyperparameters", UNSET)
        self.hyperparameters = (
            READERS["FineTuneReinforcementHyperparameters"](value.copy()) if isinstance(value, dict) else value
        )
        self.response_format = rest.pop("response_format", UNSET)
        self.additional_properties = rest
        return self

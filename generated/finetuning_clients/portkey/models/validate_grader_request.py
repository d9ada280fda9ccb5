# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new
from finetuning_runtime._wire.readers import ModelUnion

from .. import models

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


class ValidateGraderRequest(_Model):
    """A grader to look at. Not in the vendor's documentation; seen in the vendor's SDK."""

    __fields__ = ("grader",)
    __slots__ = __fields__

    grader: (
        models.GraderStringCheck
        | models.GraderTextSimilarity
        | models.GraderPython
        | models.GraderScoreModel
        | models.GraderMulti
    )
    """The grader. Not in the vendor's documentation; seen in the vendor's SDK."""

    def __init__(
        self,
        *,
        grader: models.GraderStringCheck
        | models.GraderTextSimilarity
        | models.GraderPython
        | models.GraderScoreModel
        | models.GraderMulti,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, grader=grader)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "grader" in received:
            value = received["grader"]
            self.grader = (
                _GRADER_STRING_CHECK_OR_GRADER_TEXT_SIMILARITY_OR_GRADER_PYTHON_OR_GRADER_SCORE_MODEL_OR_GRADER_MULTI(
                    value
                )
            )
        return self

# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class GraderTextSimilarity(_Model):
    """Marks how alike two texts are."""

    __fields__ = ("type", "name", "input", "reference", "evaluation_metric")
    __slots__ = __fields__

    type: models.GraderTextSimilarityType | str
    """Which grader this is."""
    name: str
    """The grader's name."""
    input: str
    """The text to mark; a template."""
    reference: str
    """The text to compare with; a template."""
    evaluation_metric: models.GraderSimilarityMetric | str
    """How likeness is measured."""

    def __init__(
        self,
        *,
        type: models.GraderTextSimilarityType | str,
        name: str,
        input: str,
        reference: str,
        evaluation_metric: models.GraderSimilarityMetric | str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            type=type,
            name=name,
            input=input,
            reference=reference,
            evaluation_metric=evaluation_metric,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "type" in received:
            self.type = received["type"]
        if "name" in received:
            self.name = received["name"]
        if "input" in received:
            self.input = received["input"]
        if "reference" in received:
            self.reference = received["reference"]
        if "evaluation_metric" in received:
            self.evaluation_metric = received["evaluation_metric"]
        return self

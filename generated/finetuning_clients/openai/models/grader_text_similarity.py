# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new

from .. import models


@attrs.define(kw_only=True)
class GraderTextSimilarity(_Model):
    """Marks how alike two texts are."""

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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.type = rest.pop("type", UNSET)
        self.name = rest.pop("name", UNSET)
        self.input = rest.pop("input", UNSET)
        self.reference = rest.pop("reference", UNSET)
        self.evaluation_metric = rest.pop("evaluation_metric", UNSET)
        self.additional_properties = rest
        return self

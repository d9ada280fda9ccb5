# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new

from .. import models


@attrs.define(kw_only=True)
class GraderMulti(_Model):
    """Combines the marks of several graders by a formula."""

    type: models.GraderMultiType | str
    """Which grader this is."""
    name: str
    """The grader's name."""
    graders: dict[str, Any] | list[dict[str, Any]]
    """The graders to combine: by the names that the formula uses, as a list, or a single one. Each is
    one of the other graders, or a `label_model` grader with `model`, `input`, `labels` and
    `passing_labels`."""
    calculate_output: str
    """The formula, over the names of the graders."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.type = rest.pop("type", UNSET)
        self.name = rest.pop("name", UNSET)
        self.graders = rest.pop("graders", UNSET)
        self.calculate_output = rest.pop("calculate_output", UNSET)
        self.additional_properties = rest
        return self

# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class GraderMulti(_Model):
    """Combines the marks of several graders by a formula."""

    __fields__ = ("type", "name", "graders", "calculate_output")
    __slots__ = __fields__

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

    def __init__(
        self,
        *,
        type: models.GraderMultiType | str,
        name: str,
        graders: dict[str, Any] | list[dict[str, Any]],
        calculate_output: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self, additional_properties, type=type, name=name, graders=graders, calculate_output=calculate_output
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "type" in received:
            self.type = received["type"]
        if "name" in received:
            self.name = received["name"]
        if "graders" in received:
            self.graders = received["graders"]
        if "calculate_output" in received:
            self.calculate_output = received["calculate_output"]
        return self

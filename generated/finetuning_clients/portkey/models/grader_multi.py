# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class GraderMulti(_Model):
    """Combines the marks of several graders by a formula. Not in the vendor's documentation; seen in
    the vendor's SDK."""

    __fields__ = ("type", "name", "graders", "calculate_output")
    __slots__ = __fields__

    type: models.GraderMultiType | str
    """Which grader this is. Not in the vendor's documentation; seen in the vendor's SDK."""
    name: str
    """The grader's name. Not in the vendor's documentation; seen in the vendor's SDK."""
    graders: dict[str, Any] | list[dict[str, Any]]
    """The graders to combine: by the names that the formula uses, as a list, or a single one. Each is
    one of the other graders, or a `label_model` grader with `model`, `input`, `labels` and
    `passing_labels`. Not in the vendor's documentation; seen in the vendor's SDK."""
    calculate_output: str
    """The formula, over the names of the graders. Not in the vendor's documentation; seen in the
    vendor's SDK."""

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

# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class GraderStringCheck(_Model):
    """Compares two texts and gives all or nothing. Not in the vendor's documentation; seen in the
    vendor's SDK."""

    __fields__ = ("type", "name", "input", "reference", "operation")
    __slots__ = __fields__

    type: models.GraderStringCheckType | str
    """Which grader this is. Not in the vendor's documentation; seen in the vendor's SDK."""
    name: str
    """The grader's name. Not in the vendor's documentation; seen in the vendor's SDK."""
    input: str
    """The text to mark; a template. Not in the vendor's documentation; seen in the vendor's SDK."""
    reference: str
    """The text to compare with; a template. Not in the vendor's documentation; seen in the vendor's
    SDK."""
    operation: models.GraderStringCheckOperation | str
    """How to compare. Not in the vendor's documentation; seen in the vendor's SDK."""

    def __init__(
        self,
        *,
        type: models.GraderStringCheckType | str,
        name: str,
        input: str,
        reference: str,
        operation: models.GraderStringCheckOperation | str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self, additional_properties, type=type, name=name, input=input, reference=reference, operation=operation
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
        if "operation" in received:
            self.operation = received["operation"]
        return self

# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class GraderPython(_Model):
    """Marks with a program of the caller's own. Not in the vendor's documentation; seen in the
    vendor's SDK."""

    __fields__ = ("type", "name", "source", "image_tag")
    __slots__ = __fields__

    type: models.GraderPythonType | str
    """Which grader this is. Not in the vendor's documentation; seen in the vendor's SDK."""
    name: str
    """The grader's name. Not in the vendor's documentation; seen in the vendor's SDK."""
    source: str
    """The program. Not in the vendor's documentation; seen in the vendor's SDK."""
    image_tag: str | None
    """The image that it runs in. Not in the vendor's documentation; seen in the vendor's SDK."""

    def __init__(
        self,
        *,
        type: models.GraderPythonType | str,
        name: str,
        source: str,
        image_tag: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, type=type, name=name, source=source, image_tag=image_tag)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "type" in received:
            self.type = received["type"]
        if "name" in received:
            self.name = received["name"]
        if "source" in received:
            self.source = received["source"]
        if "image_tag" in received:
            self.image_tag = received["image_tag"]
        return self

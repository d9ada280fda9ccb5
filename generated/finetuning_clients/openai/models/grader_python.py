# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class GraderPython(_Model):
    """Marks with a program of the caller's own."""

    __fields__ = ("type", "name", "source", "image_tag")
    __slots__ = __fields__

    type: models.GraderPythonType | str
    """Which grader this is."""
    name: str
    """The grader's name."""
    source: str
    """The program."""
    image_tag: str | None
    """The image that it runs in."""

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

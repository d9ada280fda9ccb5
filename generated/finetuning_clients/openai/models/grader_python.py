# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models


@attrs.define(kw_only=True)
class GraderPython(_Model):
    """Marks with a program of the caller's own."""

    type: models.GraderPythonType | str
    """Which grader this is."""
    name: str
    """The grader's name."""
    source: str
    """The program."""
    image_tag: str | Unset = UNSET
    """The image that it runs in."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.type = rest.pop("type", UNSET)
        self.name = rest.pop("name", UNSET)
        self.source = rest.pop("source", UNSET)
        self.image_tag = rest.pop("image_tag", UNSET)
        self.additional_properties = rest
        return self

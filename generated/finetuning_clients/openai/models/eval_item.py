# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class EvalItem(_Model):
    """A message to a marking model."""

    __fields__ = ("type", "role", "content")
    __slots__ = __fields__

    type: models.EvalItemType | str | None
    """What kind of object this is."""
    role: models.EvalItemRole | str
    """Who speaks."""
    content: str | models.EvalItemPart | list[str | models.EvalItemPart]
    """What is said; a template, a part, or several of them."""

    def __init__(
        self,
        *,
        type: models.EvalItemType | str | Unset = UNSET,
        role: models.EvalItemRole | str,
        content: str | models.EvalItemPart | list[str | models.EvalItemPart],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, type=type, role=role, content=content)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "type" in received:
            self.type = received["type"]
        if "role" in received:
            self.role = received["role"]
        if "content" in received:
            value = received["content"]
            self.content = (
                [READERS["EvalItemPart"](item) if isinstance(item, dict) else item for item in value]
                if isinstance(value, list)
                else READERS["EvalItemPart"](value)
                if isinstance(value, dict)
                else value
            )
        return self

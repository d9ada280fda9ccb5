# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class EvalItem(_Model):
    """A message to a marking model. Not in the vendor's documentation; seen in the vendor's SDK."""

    __fields__ = ("type", "role", "content")
    __slots__ = __fields__

    type: models.EvalItemType | str | None
    """What kind of object this is. Not in the vendor's documentation; seen in the vendor's SDK."""
    role: models.EvalItemRole | str
    """Who speaks. Not in the vendor's documentation; seen in the vendor's SDK."""
    content: str | models.EvalItemPart | list[str | models.EvalItemPart]
    """What is said; a template, a part, or several of them. Not in the vendor's documentation; seen in
    the vendor's SDK."""

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

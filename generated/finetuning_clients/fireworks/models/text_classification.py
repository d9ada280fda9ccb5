# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class TextClassification(_Model):
    """Which fields of a line of data hold the text and its label."""

    __fields__ = ("text", "label")
    __slots__ = __fields__

    text: str | None
    """The field with the text."""
    label: str | None
    """The field with the label."""

    def __init__(
        self,
        *,
        text: str | Unset = UNSET,
        label: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, text=text, label=label)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "text" in received:
            self.text = received["text"]
        if "label" in received:
            self.label = received["label"]
        return self

# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class EvalItemPart(_Model):
    """A part of a message; `type` says which of the other fields counts."""

    __fields__ = ("type", "text", "image_url", "detail", "input_audio")
    __slots__ = __fields__

    type: models.EvalItemPartType | str
    """Which part this is."""
    text: str | None
    """The text, with `input_text` and `output_text`; a template."""
    image_url: str | None
    """Where the image is, with `input_image`."""
    detail: str | None
    """How closely the image is looked at, such as `auto`, `low` or `high`."""
    input_audio: models.EvalItemAudio | None
    """The sound, with `input_audio`."""

    def __init__(
        self,
        *,
        type: models.EvalItemPartType | str,
        text: str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        detail: str | Unset = UNSET,
        input_audio: models.EvalItemAudio | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            type=type,
            text=text,
            image_url=image_url,
            detail=detail,
            input_audio=input_audio,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "type" in received:
            self.type = received["type"]
        if "text" in received:
            self.text = received["text"]
        if "image_url" in received:
            self.image_url = received["image_url"]
        if "detail" in received:
            self.detail = received["detail"]
        if "input_audio" in received:
            value = received["input_audio"]
            self.input_audio = READERS["EvalItemAudio"](value) if isinstance(value, dict) else value
        return self

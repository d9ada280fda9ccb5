# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class EvalItemPart(_Model):
    """A part of a message; `type` says which of the other fields counts. Not in the vendor's
    documentation; seen in the vendor's SDK."""

    __fields__ = ("type", "text", "image_url", "detail", "input_audio")
    __slots__ = __fields__

    type: models.EvalItemPartType | str
    """Which part this is. Not in the vendor's documentation; seen in the vendor's SDK."""
    text: str | None
    """The text, with `input_text` and `output_text`; a template. Not in the vendor's documentation;
    seen in the vendor's SDK."""
    image_url: str | None
    """Where the image is, with `input_image`. Not in the vendor's documentation; seen in the vendor's
    SDK."""
    detail: str | None
    """How closely the image is looked at, such as `auto`, `low` or `high`. Not in the vendor's
    documentation; seen in the vendor's SDK."""
    input_audio: models.EvalItemAudio | None
    """The sound, with `input_audio`. Not in the vendor's documentation; seen in the vendor's SDK."""

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

# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class EvalItemPart(_Model):
    """A part of a message; `type` says which of the other fields counts."""

    type: models.EvalItemPartType | str
    """Which part this is."""
    text: str | Unset = UNSET
    """The text, with `input_text` and `output_text`; a template."""
    image_url: str | Unset = UNSET
    """Where the image is, with `input_image`."""
    detail: str | Unset = UNSET
    """How closely the image is looked at, such as `auto`, `low` or `high`."""
    input_audio: models.EvalItemAudio | Unset = UNSET
    """The sound, with `input_audio`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.type = rest.pop("type", UNSET)
        self.text = rest.pop("text", UNSET)
        self.image_url = rest.pop("image_url", UNSET)
        self.detail = rest.pop("detail", UNSET)
        value = rest.pop("input_audio", UNSET)
        self.input_audio = READERS["EvalItemAudio"](value.copy()) if isinstance(value, dict) else value
        self.additional_properties = rest
        return self

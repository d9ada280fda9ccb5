# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models, readers


@attrs.define(kw_only=True)
class EvalItemPart(_Model):
    """A part of a message; `type` says which of the other fields counts. Source: official
    documentation, the vendor's SDK."""

    type: models.EvalItemPartType | str
    """Which part this is. Source: official documentation, the vendor's SDK."""
    text: str | Unset = UNSET
    """The text, with `input_text` and `output_text`; a template. Source: official documentation, the
    vendor's SDK."""
    image_url: str | Unset = UNSET
    """Where the image is, with `input_image`. Source: official documentation, the vendor's SDK."""
    detail: str | Unset = UNSET
    """How closely the image is looked at, such as `auto`, `low` or `high`. Source: official
    documentation, the vendor's SDK."""
    input_audio: models.EvalItemAudio | Unset = UNSET
    """The sound, with `input_audio`. Source: official documentation, the vendor's SDK."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)
    """Fields that the contract does not name, as they came."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read a JSON object. Whatever does not fit the contract is kept as it came; a missing field is `UNSET`."""
        self: Self = read(dict(src_dict), cls)
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: what was given or came, and nothing else."""
        result: dict[str, Any] = {}
        if not isinstance(self.type, Unset):
            result["type"] = encode(self.type)
        if not isinstance(self.text, Unset):
            result["text"] = encode(self.text)
        if not isinstance(self.image_url, Unset):
            result["image_url"] = encode(self.image_url)
        if not isinstance(self.detail, Unset):
            result["detail"] = encode(self.detail)
        if not isinstance(self.input_audio, Unset):
            result["input_audio"] = encode(self.input_audio)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = EvalItemPart) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.type = rest.pop("type", UNSET)
    self.text = rest.pop("text", UNSET)
    self.image_url = rest.pop("image_url", UNSET)
    self.detail = rest.pop("detail", UNSET)
    value = rest.pop("input_audio", UNSET)
    self.input_audio = readers.EvalItemAudio(value.copy()) if isinstance(value, dict) else value
    self.additional_properties = rest
    return self

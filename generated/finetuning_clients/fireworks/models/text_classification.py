# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class TextClassification(_Model):
    """Which fields of a line of data hold the text and its label."""

    text: str | Unset = UNSET
    """The field with the text."""
    label: str | Unset = UNSET
    """The field with the label."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.text = rest.pop("text", UNSET)
        self.label = rest.pop("label", UNSET)
        self.additional_properties = rest
        return self

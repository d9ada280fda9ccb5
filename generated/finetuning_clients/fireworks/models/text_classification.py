# Generated from specs/fireworks.yaml (sha256 1e60a8bb558ff29dad920eacf39cd7a40162422cc5ee8253455b9bf03069b682) by `make generate`. Do not edit.
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

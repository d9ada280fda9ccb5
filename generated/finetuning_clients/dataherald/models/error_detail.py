# Generated from specs/dataherald.yaml (sha256 4d809cea7605a9a06b029ad9e619e9fff2a7f677dda4b5f45ca972b7d201bbb6) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new


@attrs.define(kw_only=True)
class ErrorDetail(_Model):
    """An error in one sentence. Not in the vendor's documentation; seen in the source of a server."""

    detail: str
    """The sentence. Not in the vendor's documentation; seen in the source of a server."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.detail = rest.pop("detail", UNSET)
        self.additional_properties = rest
        return self

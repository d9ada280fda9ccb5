# Generated from specs/dataherald.yaml (sha256 5ba6233bf01068c80354e9796b5ab88d5f8ad3187c6e017eac06060d167016a6) by `make generate`. Do not edit.
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

# Generated from specs/dataherald.yaml (sha256 5ba6233bf01068c80354e9796b5ab88d5f8ad3187c6e017eac06060d167016a6) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class ValidationErrors(_Model):
    """All flaws in the shape of a request. Not in the vendor's documentation; seen in the source of a
    server."""

    detail: list[models.ValidationError]
    """The flaws. Not in the vendor's documentation; seen in the source of a server."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        value = rest.pop("detail", UNSET)
        self.detail = (
            [READERS["ValidationError"](item.copy()) if isinstance(item, dict) else item for item in value]
            if isinstance(value, list)
            else value
        )
        self.additional_properties = rest
        return self

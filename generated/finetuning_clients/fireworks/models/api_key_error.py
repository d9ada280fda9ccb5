# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class ApiKeyError(_Model):
    """What was recorded for a key that is not valid. It looks like an error of OpenAI's. Not in the
    vendor's documentation; seen in recorded traffic."""

    error: models.ApiKeyErrorBody
    """The error. Not in the vendor's documentation; seen in recorded traffic."""
    request_id: str | Unset = UNSET
    """The id of the request. Not in the vendor's documentation; seen in recorded traffic."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        value = rest.pop("error", UNSET)
        self.error = READERS["ApiKeyErrorBody"](value.copy()) if isinstance(value, dict) else value
        self.request_id = rest.pop("request_id", UNSET)
        self.additional_properties = rest
        return self

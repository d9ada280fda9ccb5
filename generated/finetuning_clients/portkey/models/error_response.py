# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class ErrorResponse(_Model):
    """A refusal in OpenAI's envelope, from the provider or in its manner."""

    error: models.Error
    """The refusal."""
    provider: str | Unset = UNSET
    """Which provider refused; there where the gateway rewrote the answer. Not in the vendor's
    documentation; seen in the source of a server."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        value = rest.pop("error", UNSET)
        self.error = READERS["Error"](value.copy()) if isinstance(value, dict) else value
        self.provider = rest.pop("provider", UNSET)
        self.additional_properties = rest
        return self

# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class ErrorResponse(_Model):
    """A refusal in OpenAI's envelope, from the provider or in its manner."""

    __fields__ = ("error", "provider")
    __slots__ = __fields__

    error: models.Error
    """The refusal."""
    provider: str | None
    """Which provider refused; there where the gateway rewrote the answer. Not in the vendor's
    documentation; seen in the source of a server."""

    def __init__(
        self,
        *,
        error: models.Error,
        provider: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, error=error, provider=provider)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "error" in received:
            value = received["error"]
            self.error = READERS["Error"](value) if isinstance(value, dict) else value
        if "provider" in received:
            self.provider = received["provider"]
        return self

# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class ApiKeyError(_Model):
    """What was recorded for a key that is not valid. It looks like an error of OpenAI's. Not in the
    vendor's documentation; seen in recorded traffic."""

    __fields__ = ("error", "request_id")
    __slots__ = __fields__

    error: models.ApiKeyErrorBody
    """The error. Not in the vendor's documentation; seen in recorded traffic."""
    request_id: str | None
    """The id of the request. Not in the vendor's documentation; seen in recorded traffic."""

    def __init__(
        self,
        *,
        error: models.ApiKeyErrorBody,
        request_id: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, error=error, request_id=request_id)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "error" in received:
            value = received["error"]
            self.error = READERS["ApiKeyErrorBody"](value) if isinstance(value, dict) else value
        if "request_id" in received:
            self.request_id = received["request_id"]
        return self

# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class ErrorResponse(_Model):
    """What every refusal looks like. Errors of the file operations were recorded with a further
    `detail` beside `error`."""

    __fields__ = ("error",)
    __slots__ = __fields__

    error: models.Error
    """What went wrong."""

    def __init__(self, *, error: models.Error, additional_properties: Mapping[str, Any] | None = None) -> None:
        _Model.__init__(self, additional_properties, error=error)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "error" in received:
            value = received["error"]
            self.error = READERS["Error"](value) if isinstance(value, dict) else value
        return self

# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class Status(_Model):
    """How a job or dataset fares. After a failure it says why."""

    __fields__ = ("code", "message")
    __slots__ = __fields__

    code: models.StatusCode | str | None
    """The outcome so far."""
    message: str | None
    """The reason of a failure; otherwise empty."""

    def __init__(
        self,
        *,
        code: models.StatusCode | str | Unset = UNSET,
        message: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, code=code, message=message)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "code" in received:
            self.code = received["code"]
        if "message" in received:
            self.message = received["message"]
        return self

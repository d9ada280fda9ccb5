# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class ApiKeyErrorBody(_Model):
    """The inside of the error for a key that is not valid. Not in the vendor's documentation; seen in
    recorded traffic."""

    __fields__ = ("message", "param", "code", "type")
    __slots__ = __fields__

    message: str
    """What went wrong. Not in the vendor's documentation; seen in recorded traffic."""
    param: str | None
    """Always null where seen. Not in the vendor's documentation; seen in recorded traffic."""
    code: str | None
    """A word for the case: `UNAUTHORIZED`. Not in the vendor's documentation; seen in recorded
    traffic."""
    type: str | None
    """Always `error` where seen. Not in the vendor's documentation; seen in recorded traffic."""

    def __init__(
        self,
        *,
        message: str,
        param: str | None | Unset = UNSET,
        code: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, message=message, param=param, code=code, type=type)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "message" in received:
            self.message = received["message"]
        if "param" in received:
            self.param = received["param"]
        if "code" in received:
            self.code = received["code"]
        if "type" in received:
            self.type = received["type"]
        return self

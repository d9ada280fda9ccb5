# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new


class FineTuningJobError(_Model):
    """Why a job failed."""

    __fields__ = ("code", "message", "param")
    __slots__ = __fields__

    code: str
    """The reason, for programs."""
    message: str
    """The reason, for people."""
    param: str | None
    """The parameter at fault, often a file; null where none is."""

    def __init__(
        self, *, code: str, message: str, param: str | None, additional_properties: Mapping[str, Any] | None = None
    ) -> None:
        _Model.__init__(self, additional_properties, code=code, message=message, param=param)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "code" in received:
            self.code = received["code"]
        if "message" in received:
            self.message = received["message"]
        if "param" in received:
            self.param = received["param"]
        return self

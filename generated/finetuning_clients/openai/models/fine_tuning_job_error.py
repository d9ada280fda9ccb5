# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new


class FineTuningJobError(_Model):
    """Why a job failed."""

    __fields__ = ("code", "message", "param")
    __slots__ = __fields__

    code: str
    """The reason for programs, such as `invalid_n_examples`."""
    message: str
    """The reason for people."""
    param: str | None
    """The field at fault, if one is."""

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

# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new


class Error(_Model):
    """One refusal."""

    __fields__ = ("message", "type", "param", "code")
    __slots__ = __fields__

    message: str
    """What went wrong, for people."""
    type: str
    """The kind of error, mostly `invalid_request_error`."""
    param: str | None
    """The field or parameter at fault, if one is."""
    code: str | None
    """The error for programs, such as `invalid_api_key`."""

    def __init__(
        self,
        *,
        message: str,
        type: str,
        param: str | None,
        code: str | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, message=message, type=type, param=param, code=code)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "message" in received:
            self.message = received["message"]
        if "type" in received:
            self.type = received["type"]
        if "param" in received:
            self.param = received["param"]
        if "code" in received:
            self.code = received["code"]
        return self

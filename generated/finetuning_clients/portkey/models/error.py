# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new


class Error(_Model):
    """What a provider says of a refusal."""

    __fields__ = ("message", "type", "param", "code")
    __slots__ = __fields__

    message: str
    """The reason, for people. Where the gateway rewrote the answer, it starts with the provider's
    name."""
    type: str
    """The kind of error."""
    param: str | None
    """The parameter at fault; null where none is."""
    code: str | None
    """The reason, for programs; null where there is none."""

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

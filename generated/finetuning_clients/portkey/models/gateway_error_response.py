# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class GatewayErrorResponse(_Model):
    """A refusal by Portkey itself. Not in the vendor's documentation; seen in recorded traffic and in
    the source of a server."""

    __fields__ = ("status", "message", "errors")
    __slots__ = __fields__

    status: models.GatewayErrorResponseStatus | str
    """Says that this is a failure. Not in the vendor's documentation; seen in recorded traffic and in
    the source of a server."""
    message: str
    """The reason, for people. Not in the vendor's documentation; seen in recorded traffic and in the
    source of a server."""
    errors: list[str] | None
    """What is wrong with a config, place by place. Not in the vendor's documentation; seen in the
    source of a server."""

    def __init__(
        self,
        *,
        status: models.GatewayErrorResponseStatus | str,
        message: str,
        errors: list[str] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, status=status, message=message, errors=errors)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "status" in received:
            self.status = received["status"]
        if "message" in received:
            self.message = received["message"]
        if "errors" in received:
            self.errors = received["errors"]
        return self

# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class GrpcError(_Model):
    """The gateway's error body. Its `code` is gRPC's number, not the HTTP status and not the name. Not
    in the vendor's documentation; seen in recorded traffic and in the vendor's SDK."""

    __fields__ = ("code", "message", "details")
    __slots__ = __fields__

    code: int
    """The gRPC code, from 1 (cancelled) to 16 (unauthenticated). Bounds: at least 1. Not in the
    vendor's documentation; seen in recorded traffic and in the vendor's SDK."""
    message: str
    """What went wrong. Not in the vendor's documentation; seen in recorded traffic."""
    details: list[dict[str, Any]] | None
    """Further typed messages; mostly empty. Not in the vendor's documentation; seen in recorded
    traffic."""

    def __init__(
        self,
        *,
        code: int,
        message: str,
        details: list[dict[str, Any]] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, code=code, message=message, details=details)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "code" in received:
            self.code = received["code"]
        if "message" in received:
            self.message = received["message"]
        if "details" in received:
            self.details = received["details"]
        return self

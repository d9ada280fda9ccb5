# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class GrpcError(_Model):
    """The gateway's error body. Its `code` is gRPC's number, not the HTTP status and not the name. Not
    in the vendor's documentation; seen in recorded traffic and in the vendor's SDK."""

    code: int
    """The gRPC code, from 1 (cancelled) to 16 (unauthenticated). Bounds: at least 1. Not in the
    vendor's documentation; seen in recorded traffic and in the vendor's SDK."""
    message: str
    """What went wrong. Not in the vendor's documentation; seen in recorded traffic."""
    details: list[dict[str, Any]] | Unset = UNSET
    """Further typed messages; mostly empty. Not in the vendor's documentation; seen in recorded
    traffic."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.code = rest.pop("code", UNSET)
        self.message = rest.pop("message", UNSET)
        self.details = rest.pop("details", UNSET)
        self.additional_properties = rest
        return self

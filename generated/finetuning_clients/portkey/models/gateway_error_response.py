# Generated from specs/portkey.yaml (sha256 ca920f8930b0ad49abcbc90d007b5cfd92255d74e5a3ddacf78591209073a55a) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models


@attrs.define(kw_only=True)
class GatewayErrorResponse(_Model):
    """A refusal by Portkey itself. Not in the vendor's documentation; seen in recorded traffic and in
    the source of a server."""

    status: models.GatewayErrorResponseStatus | str
    """Says that this is a failure. Not in the vendor's documentation; seen in recorded traffic and in
    the source of a server."""
    message: str
    """The reason, for people. Not in the vendor's documentation; seen in recorded traffic and in the
    source of a server."""
    errors: list[str] | Unset = UNSET
    """What is wrong with a config, place by place. Not in the vendor's documentation; seen in the
    source of a server."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.status = rest.pop("status", UNSET)
        self.message = rest.pop("message", UNSET)
        self.errors = rest.pop("errors", UNSET)
        self.additional_properties = rest
        return self

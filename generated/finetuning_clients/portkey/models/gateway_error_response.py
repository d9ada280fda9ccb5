# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
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

# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models


@attrs.define(kw_only=True)
class Status(_Model):
    """How a job or dataset fares. After a failure it says why."""

    code: models.StatusCode | str | Unset = UNSET
    """The outcome so far."""
    message: str | Unset = UNSET
    """The reason of a failure; otherwise empty."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.code = rest.pop("code", UNSET)
        self.message = rest.pop("message", UNSET)
        self.additional_properties = rest
        return self

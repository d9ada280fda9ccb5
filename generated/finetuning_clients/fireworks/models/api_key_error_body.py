# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class ApiKeyErrorBody(_Model):
    """The inside of the error for a key that is not valid. Not in the vendor's documentation; seen in
    recorded traffic."""

    message: str
    """What went wrong. Not in the vendor's documentation; seen in recorded traffic."""
    param: str | None | Unset = UNSET
    """Always null where seen. Not in the vendor's documentation; seen in recorded traffic."""
    code: str | None | Unset = UNSET
    """A word for the case: `UNAUTHORIZED`. Not in the vendor's documentation; seen in recorded
    traffic."""
    type: str | None | Unset = UNSET
    """Always `error` where seen. Not in the vendor's documentation; seen in recorded traffic."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.message = rest.pop("message", UNSET)
        self.param = rest.pop("param", UNSET)
        self.code = rest.pop("code", UNSET)
        self.type = rest.pop("type", UNSET)
        self.additional_properties = rest
        return self

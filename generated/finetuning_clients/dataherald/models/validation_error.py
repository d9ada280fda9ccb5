# Generated from specs/dataherald.yaml (sha256 5ba6233bf01068c80354e9796b5ab88d5f8ad3187c6e017eac06060d167016a6) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new


@attrs.define(kw_only=True)
class ValidationError(_Model):
    """One flaw in the shape of a request. Not in the vendor's documentation; seen in the source of a
    server."""

    loc: list[str | int]
    """Where it is, from the outside in; list positions are numbers. Not in the vendor's documentation;
    seen in the source of a server."""
    msg: str
    """What is wrong, for people. Not in the vendor's documentation; seen in the source of a server."""
    type: str
    """What is wrong, for programs. Not in the vendor's documentation; seen in the source of a server."""
    ctx: dict[str, Any] | Unset = UNSET
    """Values that belong to the flaw. Not in the vendor's documentation; seen in the source of a
    server."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.loc = rest.pop("loc", UNSET)
        self.msg = rest.pop("msg", UNSET)
        self.type = rest.pop("type", UNSET)
        self.ctx = rest.pop("ctx", UNSET)
        self.additional_properties = rest
        return self

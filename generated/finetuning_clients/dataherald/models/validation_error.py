# Generated from specs/dataherald.yaml (sha256 4d809cea7605a9a06b029ad9e619e9fff2a7f677dda4b5f45ca972b7d201bbb6) by `make generate`. Do not edit.
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

# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class ValidationError(_Model):
    """One flaw in the shape of a request. Not in the vendor's documentation; seen in the source of a
    server."""

    __fields__ = ("loc", "msg", "type", "ctx")
    __slots__ = __fields__

    loc: list[str | int]
    """Where it is, from the outside in; list positions are numbers. Not in the vendor's documentation;
    seen in the source of a server."""
    msg: str
    """What is wrong, for people. Not in the vendor's documentation; seen in the source of a server."""
    type: str
    """What is wrong, for programs. Not in the vendor's documentation; seen in the source of a server."""
    ctx: dict[str, Any] | None
    """Values that belong to the flaw. Not in the vendor's documentation; seen in the source of a
    server."""

    def __init__(
        self,
        *,
        loc: list[str | int],
        msg: str,
        type: str,
        ctx: dict[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, loc=loc, msg=msg, type=type, ctx=ctx)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "loc" in received:
            self.loc = received["loc"]
        if "msg" in received:
            self.msg = received["msg"]
        if "type" in received:
            self.type = received["type"]
        if "ctx" in received:
            self.ctx = received["ctx"]
        return self

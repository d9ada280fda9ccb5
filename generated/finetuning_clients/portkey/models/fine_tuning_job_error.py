# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from finetuning_runtime._wire.models import Model as _Model, new


@attrs.define(init=False, repr=False, eq=False, getstate_setstate=False)
class FineTuningJobError(_Model):
    """Why a job failed."""

    code: str
    """The reason, for programs."""
    message: str
    """The reason, for people."""
    param: str | None
    """The parameter at fault, often a file; null where none is."""
    additional_properties: dict[str, Any]

    def __init__(
        self, *, code: str, message: str, param: str | None, additional_properties: Mapping[str, Any] | None = None
    ) -> None:
        _Model.__init__(self, additional_properties, code=code, message=message, param=param)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "code" in received:
            self.code = received["code"]
        if "message" in received:
            self.message = received["message"]
        if "param" in received:
            self.param = received["param"]
        return self

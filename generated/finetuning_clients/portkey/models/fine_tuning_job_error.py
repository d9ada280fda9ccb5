# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new


@attrs.define(kw_only=True)
class FineTuningJobError(_Model):
    """Why a job failed."""

    code: str
    """The reason, for programs."""
    message: str
    """The reason, for people."""
    param: str | None
    """The parameter at fault, often a file; null where none is."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.code = rest.pop("code", UNSET)
        self.message = rest.pop("message", UNSET)
        self.param = rest.pop("param", UNSET)
        self.additional_properties = rest
        return self

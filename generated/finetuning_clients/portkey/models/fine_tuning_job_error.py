# Generated from specs/portkey.yaml (sha256 ca920f8930b0ad49abcbc90d007b5cfd92255d74e5a3ddacf78591209073a55a) by `make generate`. Do not edit.
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

# Generated from specs/portkey.yaml (sha256 48e036b4e46e4f59ad4dc70131e2d89c06619f1c9cbf0f40fc36df9d7bf614e0) by `make generate`. Do not edit.
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

# Generated from specs/openai.yaml (sha256 cf265d22275d1ebd33ee8a1c16b6cd8d7d6cdcb2a8a290cc21b32ca0a2272703) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new


@attrs.define(kw_only=True)
class FineTuningJobError(_Model):
    """Why a job failed."""

    code: str
    """The reason for programs, such as `invalid_n_examples`."""
    message: str
    """The reason for people."""
    param: str | None
    """The field at fault, if one is."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.code = rest.pop("code", UNSET)
        self.message = rest.pop("message", UNSET)
        self.param = rest.pop("param", UNSET)
        self.additional_properties = rest
        return self

# Generated from specs/openai.yaml (sha256 e2429b4dceeb2f103a92531c3199f5d4849602e994bb3a2e7cfc6a1fcbc5a998) by `make generate`. Do not edit.
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

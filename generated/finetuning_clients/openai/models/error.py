# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new


@attrs.define(kw_only=True)
class Error(_Model):
    """One refusal."""

    message: str
    """What went wrong, for people."""
    type: str
    """The kind of error, mostly `invalid_request_error`."""
    param: str | None
    """The field or parameter at fault, if one is."""
    code: str | None
    """The error for programs, such as `invalid_api_key`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.message = rest.pop("message", UNSET)
        self.type = rest.pop("type", UNSET)
        self.param = rest.pop("param", UNSET)
        self.code = rest.pop("code", UNSET)
        self.additional_properties = rest
        return self

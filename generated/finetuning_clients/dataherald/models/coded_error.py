# Generated from specs/dataherald.yaml (sha256 4d809cea7605a9a06b029ad9e619e9fff2a7f677dda4b5f45ca972b7d201bbb6) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new

from .. import models


@attrs.define(kw_only=True)
class CodedError(_Model):
    """An error of the application, as opposed to one of the request's shape."""

    error_code: models.ErrorCode | str
    """What went wrong, for programs."""
    message: str
    """What went wrong, for people."""
    description: str | None
    """More about it, where there is more."""
    detail: dict[str, Any]
    """The request that was refused."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.error_code = rest.pop("error_code", UNSET)
        self.message = rest.pop("message", UNSET)
        self.description = rest.pop("description", UNSET)
        self.detail = rest.pop("detail", UNSET)
        self.additional_properties = rest
        return self

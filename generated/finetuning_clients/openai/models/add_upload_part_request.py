# Generated from specs/openai.yaml (sha256 e2429b4dceeb2f103a92531c3199f5d4849602e994bb3a2e7cfc6a1fcbc5a998) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.files import File
from finetuning_runtime._wire.models import UNSET, FormModel as _FormModel, new


@attrs.define(kw_only=True)
class AddUploadPartRequest(_FormModel):
    """Some of the bytes of an upload."""

    data: File
    """The bytes, 64 MB at most."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.data = rest.pop("data", UNSET)
        self.additional_properties = rest
        return self

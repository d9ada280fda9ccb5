# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
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

# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.files import File
from finetuning_runtime._wire.models import UNSET, FormModel as _FormModel, Unset, new


@attrs.define(kw_only=True)
class UploadDatasetRequest(_FormModel):
    """The content of a dataset as one file."""

    file: File | Unset = UNSET
    """The file, JSON lines, up to 150 MB."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.file = rest.pop("file", UNSET)
        self.additional_properties = rest
        return self

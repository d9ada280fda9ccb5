# Generated from specs/fireworks.yaml (sha256 a59807dcd8ed5178785af0cc7c74d9e3a6593be44aef31c11297e1973254292f) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.files import File
from finetuning_runtime._wire.models import UNSET, FormModel as _FormModel, new


@attrs.define(kw_only=True)
class UploadDatasetRequest(_FormModel):
    """The content of a dataset as one file."""

    file: File
    """The file, JSON lines, up to 150 MB."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.file = rest.pop("file", UNSET)
        self.additional_properties = rest
        return self

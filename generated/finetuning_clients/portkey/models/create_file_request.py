# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.files import File
from finetuning_runtime._wire.models import UNSET, FormModel as _FormModel, new

from .. import models


@attrs.define(kw_only=True)
class CreateFileRequest(_FormModel):
    """A file and its purpose."""

    file: File
    """The bytes of the file."""
    purpose: models.UploadPurpose
    """What the file is for."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.file = rest.pop("file", UNSET)
        self.purpose = rest.pop("purpose", UNSET)
        self.additional_properties = rest
        return self

# Generated from specs/portkey.yaml (sha256 ca920f8930b0ad49abcbc90d007b5cfd92255d74e5a3ddacf78591209073a55a) by `make generate`. Do not edit.
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

# Generated from specs/portkey.yaml (sha256 61ac6402e0b635ec1ce54ea34e10857c5e9f9cb29f93e622ed4e33da3c7f60bc) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.files import File
from finetuning_runtime._wire.models import UNSET, FormModel as _FormModel, new

from .. import models


@attrs.define(kw_only=True)
class CreateFileRequest(_FormModel):
    """A file and its purpose. Source: official documentation."""

    file: File
    """The bytes of the file. Source: official documentation."""
    purpose: models.UploadPurpose
    """What the file is for. Source: official documentation."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.file = rest.pop("file", UNSET)
        self.purpose = rest.pop("purpose", UNSET)
        self.additional_properties = rest
        return self

# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.files import File
from finetuning_runtime._wire.models import UNSET, FormModel as _FormModel, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class CreateFileRequest(_FormModel):
    """A file to upload."""

    file: File
    """The bytes, with their file name in the part's header."""
    purpose: models.FilePurpose
    """What the file is for."""
    expires_after: models.FileExpirationAfter | Unset = UNSET
    """When to delete the file by itself. Sent as two parts of the form, `expires_after[anchor]` and
    `expires_after[seconds]`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.file = rest.pop("file", UNSET)
        self.purpose = rest.pop("purpose", UNSET)
        value = rest.pop("expires_after", UNSET)
        self.expires_after = READERS["FileExpirationAfter"](value.copy()) if isinstance(value, dict) else value
        self.additional_properties = rest
        return self

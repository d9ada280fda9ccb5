# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class CreateUploadRequest(_Model):
    """A file that is going to be uploaded in parts."""

    bytes: int
    """How many bytes the file has, 8 GB at most."""
    filename: str
    """The file's name."""
    mime_type: str
    """The type of its content, which has to fit its purpose."""
    purpose: models.FilePurpose
    """What the file is for."""
    expires_after: models.FileExpirationAfter | Unset = UNSET
    """When to delete the file by itself."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.bytes = rest.pop("bytes", UNSET)
        self.filename = rest.pop("filename", UNSET)
        self.mime_type = rest.pop("mime_type", UNSET)
        self.purpose = rest.pop("purpose", UNSET)
        value = rest.pop("expires_after", UNSET)
        self.expires_after = READERS["FileExpirationAfter"](value.copy()) if isinstance(value, dict) else value
        self.additional_properties = rest
        return self

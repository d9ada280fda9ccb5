# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.files import File
from finetuning_runtime._wire.models import FormModel as _FormModel, new

from .. import models
from ..readers import READERS


class CreateFileRequest(_FormModel):
    """A file to upload."""

    __fields__ = ("file", "purpose", "expires_after")
    __slots__ = __fields__

    file: File
    """The bytes, with their file name in the part's header."""
    purpose: models.FilePurpose
    """What the file is for."""
    expires_after: models.FileExpirationAfter | None
    """When to delete the file by itself. Sent as two parts of the form, `expires_after[anchor]` and
    `expires_after[seconds]`."""

    def __init__(
        self,
        *,
        file: File,
        purpose: models.FilePurpose,
        expires_after: models.FileExpirationAfter | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _FormModel.__init__(self, additional_properties, file=file, purpose=purpose, expires_after=expires_after)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "file" in received:
            self.file = received["file"]
        if "purpose" in received:
            self.purpose = received["purpose"]
        if "expires_after" in received:
            value = received["expires_after"]
            self.expires_after = READERS["FileExpirationAfter"](value) if isinstance(value, dict) else value
        return self

# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class CreateUploadRequest(_Model):
    """A file that is going to be uploaded in parts."""

    __fields__ = ("bytes", "filename", "mime_type", "purpose", "expires_after")
    __slots__ = __fields__

    bytes: int
    """How many bytes the file has, 8 GB at most."""
    filename: str
    """The file's name."""
    mime_type: str
    """The type of its content, which has to fit its purpose."""
    purpose: models.FilePurpose
    """What the file is for."""
    expires_after: models.FileExpirationAfter | None
    """When to delete the file by itself."""

    def __init__(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: models.FilePurpose,
        expires_after: models.FileExpirationAfter | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            bytes=bytes,
            filename=filename,
            mime_type=mime_type,
            purpose=purpose,
            expires_after=expires_after,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "bytes" in received:
            self.bytes = received["bytes"]
        if "filename" in received:
            self.filename = received["filename"]
        if "mime_type" in received:
            self.mime_type = received["mime_type"]
        if "purpose" in received:
            self.purpose = received["purpose"]
        if "expires_after" in received:
            value = received["expires_after"]
            self.expires_after = READERS["FileExpirationAfter"](value) if isinstance(value, dict) else value
        return self

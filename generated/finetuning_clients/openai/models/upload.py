# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class Upload(_Model):
    """A file that is uploaded in parts."""

    __fields__ = ("id", "object", "bytes", "created_at", "expires_at", "filename", "purpose", "status", "file")
    __slots__ = __fields__

    id: str
    """The upload's id."""
    object: models.UploadObject | str
    """What kind of object this is."""
    bytes: int
    """How many bytes the file is going to have."""
    created_at: int
    """When it was begun, in Unix seconds."""
    expires_at: int
    """When it expires, in Unix seconds."""
    filename: str
    """The file's name."""
    purpose: str
    """What the file is for."""
    status: models.UploadStatus | str
    """Where it stands."""
    file: models.OpenAIFile | None
    """The file that it has become, once it is completed."""

    def __init__(
        self,
        *,
        id: str,
        object: models.UploadObject | str,
        bytes: int,
        created_at: int,
        expires_at: int,
        filename: str,
        purpose: str,
        status: models.UploadStatus | str,
        file: models.OpenAIFile | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            id=id,
            object=object,
            bytes=bytes,
            created_at=created_at,
            expires_at=expires_at,
            filename=filename,
            purpose=purpose,
            status=status,
            file=file,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "id" in received:
            self.id = received["id"]
        if "object" in received:
            self.object = received["object"]
        if "bytes" in received:
            self.bytes = received["bytes"]
        if "created_at" in received:
            self.created_at = received["created_at"]
        if "expires_at" in received:
            self.expires_at = received["expires_at"]
        if "filename" in received:
            self.filename = received["filename"]
        if "purpose" in received:
            self.purpose = received["purpose"]
        if "status" in received:
            self.status = received["status"]
        if "file" in received:
            value = received["file"]
            self.file = READERS["OpenAIFile"](value) if isinstance(value, dict) else value
        return self

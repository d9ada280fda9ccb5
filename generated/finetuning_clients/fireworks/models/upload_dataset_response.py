# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class UploadDatasetResponse(_Model):
    """The uploaded file, in the shape of an OpenAI file."""

    __fields__ = ("id", "object", "bytes", "created_at", "filename", "purpose")
    __slots__ = __fields__

    id: str | None
    """The dataset's id."""
    object: models.UploadedObject | str | None
    """Always `file`."""
    bytes: int | None
    """The size in bytes."""
    created_at: int | None
    """When it was created, in Unix seconds."""
    filename: str | None
    """The name of the file."""
    purpose: str | None
    """What the file is for."""

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        object: models.UploadedObject | str | Unset = UNSET,
        bytes: int | Unset = UNSET,
        created_at: int | Unset = UNSET,
        filename: str | Unset = UNSET,
        purpose: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            id=id,
            object=object,
            bytes=bytes,
            created_at=created_at,
            filename=filename,
            purpose=purpose,
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
        if "filename" in received:
            self.filename = received["filename"]
        if "purpose" in received:
            self.purpose = received["purpose"]
        return self

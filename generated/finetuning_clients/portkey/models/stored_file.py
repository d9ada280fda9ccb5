# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.operations import JobKind
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class StoredFile(_Model):
    """What is known of a file."""

    __fields__ = ("id", "object", "bytes", "created_at", "filename", "purpose", "status", "status_details")
    __slots__ = __fields__

    __lifecycle__: ClassVar[JobKind] = JobKind(
        provider="portkey",
        id=("id",),
        status=("status",),
        error=("status_details",),
        states={"uploaded": "queued", "processed": "succeeded", "error": "failed"},
        noun="file",
        terminal=frozenset(["error", "processed"]),
    )

    id: str
    """Id of the file."""
    object: models.FileObject | str
    """The type of this object."""
    bytes: int
    """How many bytes it holds."""
    created_at: int
    """When it was uploaded, in Unix seconds."""
    filename: str
    """The name that it was uploaded under."""
    purpose: models.FilePurpose | str
    """What it is for."""
    status: models.FileStatus | str
    """Whether it can be used. Deprecated, yet always there."""
    status_details: str | None
    """Why it cannot be used. Deprecated; the job's error says it now."""

    def __init__(
        self,
        *,
        id: str,
        object: models.FileObject | str,
        bytes: int,
        created_at: int,
        filename: str,
        purpose: models.FilePurpose | str,
        status: models.FileStatus | str,
        status_details: str | Unset = UNSET,
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
            status=status,
            status_details=status_details,
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
        if "status" in received:
            self.status = received["status"]
        if "status_details" in received:
            self.status_details = received["status_details"]
        return self

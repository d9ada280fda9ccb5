# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from finetuning_runtime._values.operations import JobKind
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class OpenAIFile(_Model):
    """What is known of a file."""

    __fields__ = (
        "id",
        "object",
        "bytes",
        "created_at",
        "expires_at",
        "filename",
        "purpose",
        "status",
        "status_details",
    )
    __slots__ = __fields__

    __lifecycle__: ClassVar[JobKind] = JobKind(
        provider="openai",
        id=("id",),
        status=("status",),
        error=("status_details",),
        states={"uploaded": "queued", "processed": "succeeded", "error": "failed"},
        noun="file",
        terminal=frozenset(["error", "processed"]),
    )

    id: str
    """The file's id."""
    object: models.FileObject | str
    """What kind of object this is."""
    bytes: int
    """The file's size."""
    created_at: int
    """When it was uploaded, in Unix seconds."""
    expires_at: int | None
    """When it will be deleted by itself, in Unix seconds. Recorded as null where it will not."""
    filename: str
    """The name that it was uploaded under."""
    purpose: models.OpenAIFilePurpose | str
    """What the file is for."""
    status: models.OpenAIFileStatus | str
    """How far the service has got with it. Deprecated."""
    status_details: str | None
    """Why the file was found unfit. Deprecated; a failed job's `error` says it now."""

    def __init__(
        self,
        *,
        id: str,
        object: models.FileObject | str,
        bytes: int,
        created_at: int,
        expires_at: int | None | Unset = UNSET,
        filename: str,
        purpose: models.OpenAIFilePurpose | str,
        status: models.OpenAIFileStatus | str,
        status_details: str | None | Unset = UNSET,
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
        if "expires_at" in received:
            self.expires_at = received["expires_at"]
        if "filename" in received:
            self.filename = received["filename"]
        if "purpose" in received:
            self.purpose = received["purpose"]
        if "status" in received:
            self.status = received["status"]
        if "status_details" in received:
            self.status_details = received["status_details"]
        return self

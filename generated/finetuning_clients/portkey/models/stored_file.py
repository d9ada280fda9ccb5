# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._values.operations import JobKind
from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models


@attrs.define(kw_only=True)
class StoredFile(_Model):
    """What is known of a file."""

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
    status_details: str | Unset = UNSET
    """Why it cannot be used. Deprecated; the job's error says it now."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.id = rest.pop("id", UNSET)
        self.object = rest.pop("object", UNSET)
        self.bytes = rest.pop("bytes", UNSET)
        self.created_at = rest.pop("created_at", UNSET)
        self.filename = rest.pop("filename", UNSET)
        self.purpose = rest.pop("purpose", UNSET)
        self.status = rest.pop("status", UNSET)
        self.status_details = rest.pop("status_details", UNSET)
        self.additional_properties = rest
        return self

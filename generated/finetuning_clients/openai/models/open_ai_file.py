# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar, Self

import attrs

from finetuning_runtime._values.operations import JobKind
from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models


@attrs.define(kw_only=True)
class OpenAIFile(_Model):
    """What is known of a file."""

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
    expires_at: int | None | Unset = UNSET
    """When it will be deleted by itself, in Unix seconds. Recorded as null where it will not."""
    filename: str
    """The name that it was uploaded under."""
    purpose: models.OpenAIFilePurpose | str
    """What the file is for."""
    status: models.OpenAIFileStatus | str
    """How far the service has got with it. Deprecated."""
    status_details: str | None | Unset = UNSET
    """Why the file was found unfit. Deprecated; a failed job's `error` says it now."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.id = rest.pop("id", UNSET)
        self.object = rest.pop("object", UNSET)
        self.bytes = rest.pop("bytes", UNSET)
        self.created_at = rest.pop("created_at", UNSET)
        self.expires_at = rest.pop("expires_at", UNSET)
        self.filename = rest.pop("filename", UNSET)
        self.purpose = rest.pop("purpose", UNSET)
        self.status = rest.pop("status", UNSET)
        self.status_details = rest.pop("status_details", UNSET)
        self.additional_properties = rest
        return self

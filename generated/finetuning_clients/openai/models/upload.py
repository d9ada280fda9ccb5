# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class Upload(_Model):
    """A file that is uploaded in parts."""

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
    file: models.OpenAIFile | None | Unset = UNSET
    """The file that it has become, once it is completed."""
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
        value = rest.pop("file", UNSET)
        self.file = READERS["OpenAIFile"](value.copy()) if isinstance(value, dict) else value
        self.additional_properties = rest
        return self

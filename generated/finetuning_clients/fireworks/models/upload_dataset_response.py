# Generated from specs/fireworks.yaml (sha256 4f5e55360aaf38045e97dd05bb38b8e1e49ce0dc5b09993d4f666aa9755b8628) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models


@attrs.define(kw_only=True)
class UploadDatasetResponse(_Model):
    """The uploaded file, in the shape of an OpenAI file."""

    id: str | Unset = UNSET
    """The dataset's id."""
    object: models.UploadedObject | str | Unset = UNSET
    """Always `file`."""
    bytes: int | Unset = UNSET
    """The size in bytes."""
    created_at: int | Unset = UNSET
    """When it was created."""
    filename: str | Unset = UNSET
    """The name of the file."""
    purpose: str | Unset = UNSET
    """What the file is for."""
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
        self.additional_properties = rest
        return self

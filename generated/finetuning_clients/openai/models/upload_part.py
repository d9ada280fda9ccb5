# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new

from .. import models


@attrs.define(kw_only=True)
class UploadPart(_Model):
    """Some of the bytes of an upload."""

    id: str
    """The part's id."""
    object: models.UploadPartObject | str
    """What kind of object this is."""
    created_at: int
    """When it was sent, in Unix seconds."""
    upload_id: str
    """The upload that it is part of."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.id = rest.pop("id", UNSET)
        self.object = rest.pop("object", UNSET)
        self.created_at = rest.pop("created_at", UNSET)
        self.upload_id = rest.pop("upload_id", UNSET)
        self.additional_properties = rest
        return self

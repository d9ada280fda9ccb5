# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class UploadPart(_Model):
    """Some of the bytes of an upload."""

    __fields__ = ("id", "object", "created_at", "upload_id")
    __slots__ = __fields__

    id: str
    """The part's id."""
    object: models.UploadPartObject | str
    """What kind of object this is."""
    created_at: int
    """When it was sent, in Unix seconds."""
    upload_id: str
    """The upload that it is part of."""

    def __init__(
        self,
        *,
        id: str,
        object: models.UploadPartObject | str,
        created_at: int,
        upload_id: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, id=id, object=object, created_at=created_at, upload_id=upload_id)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "id" in received:
            self.id = received["id"]
        if "object" in received:
            self.object = received["object"]
        if "created_at" in received:
            self.created_at = received["created_at"]
        if "upload_id" in received:
            self.upload_id = received["upload_id"]
        return self

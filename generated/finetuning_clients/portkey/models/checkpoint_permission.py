# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class CheckpointPermission(_Model):
    """The right of one project to use a checkpoint. Not in the vendor's documentation; seen in the
    vendor's SDK."""

    __fields__ = ("id", "object", "created_at", "project_id")
    __slots__ = __fields__

    id: str
    """The permission's id. Not in the vendor's documentation; seen in the vendor's SDK."""
    object: models.CheckpointPermissionObject | str
    """What kind of object this is. Not in the vendor's documentation; seen in the vendor's SDK."""
    created_at: int
    """When it was given, in Unix seconds. Not in the vendor's documentation; seen in the vendor's SDK."""
    project_id: str
    """The project that may use the checkpoint. Not in the vendor's documentation; seen in the vendor's
    SDK."""

    def __init__(
        self,
        *,
        id: str,
        object: models.CheckpointPermissionObject | str,
        created_at: int,
        project_id: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, id=id, object=object, created_at=created_at, project_id=project_id)

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
        if "project_id" in received:
            self.project_id = received["project_id"]
        return self

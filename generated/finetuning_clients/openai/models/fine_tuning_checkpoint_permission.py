# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class FineTuningCheckpointPermission(_Model):
    """The right of one project to use a checkpoint."""

    __fields__ = ("id", "object", "created_at", "project_id")
    __slots__ = __fields__

    id: str
    """The permission's id."""
    object: models.FineTuningCheckpointPermissionObject | str
    """What kind of object this is."""
    created_at: int
    """When it was given, in Unix seconds."""
    project_id: str
    """The project that may use the checkpoint."""

    def __init__(
        self,
        *,
        id: str,
        object: models.FineTuningCheckpointPermissionObject | str,
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

# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class FineTuningJobEvent(_Model):
    """Something that happened to a job."""

    __fields__ = ("id", "object", "created_at", "level", "message")
    __slots__ = __fields__

    id: str
    """Id of the event."""
    object: models.FineTuningJobEventObject | str
    """The type of this object."""
    created_at: int
    """When it happened, in Unix seconds."""
    level: models.EventLevel | str
    """How grave it is."""
    message: str
    """What happened."""

    def __init__(
        self,
        *,
        id: str,
        object: models.FineTuningJobEventObject | str,
        created_at: int,
        level: models.EventLevel | str,
        message: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self, additional_properties, id=id, object=object, created_at=created_at, level=level, message=message
        )

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
        if "level" in received:
            self.level = received["level"]
        if "message" in received:
            self.message = received["message"]
        return self

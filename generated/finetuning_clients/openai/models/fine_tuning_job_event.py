# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class FineTuningJobEvent(_Model):
    """One entry of a job's log."""

    __fields__ = ("id", "object", "created_at", "level", "message", "type", "data")
    __slots__ = __fields__

    id: str
    """The event's id."""
    object: models.FineTuningJobEventObject | str
    """What kind of object this is."""
    created_at: int
    """When it happened, in Unix seconds."""
    level: models.FineTuningJobEventLevel | str
    """How serious it is."""
    message: str
    """What happened, for people."""
    type: models.FineTuningJobEventType | str | None
    """Whether the entry is a message or carries metrics. Newer than documents 001 and 003."""
    data: dict[str, Any] | None
    """What belongs to the event, such as metrics. Recorded as an empty object and as null."""

    def __init__(
        self,
        *,
        id: str,
        object: models.FineTuningJobEventObject | str,
        created_at: int,
        level: models.FineTuningJobEventLevel | str,
        message: str,
        type: models.FineTuningJobEventType | str | Unset = UNSET,
        data: dict[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            id=id,
            object=object,
            created_at=created_at,
            level=level,
            message=message,
            type=type,
            data=data,
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
        if "type" in received:
            self.type = received["type"]
        if "data" in received:
            self.data = received["data"]
        return self

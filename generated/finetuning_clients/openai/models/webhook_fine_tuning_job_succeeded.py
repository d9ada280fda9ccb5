# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models
from ..readers import READERS


class WebhookFineTuningJobSucceeded(_Model):
    """The news that a job has succeeded."""

    __fields__ = ("id", "object", "type", "created_at", "data")
    __slots__ = __fields__

    id: str
    """The event's id."""
    object: models.WebhookObject | str | None
    """What kind of object this is."""
    type: models.WebhookFineTuningJobSucceededType | str
    """What has happened."""
    created_at: int
    """When it happened, in Unix seconds."""
    data: models.WebhookFineTuningJobData
    """What it happened to."""

    def __init__(
        self,
        *,
        id: str,
        object: models.WebhookObject | str | Unset = UNSET,
        type: models.WebhookFineTuningJobSucceededType | str,
        created_at: int,
        data: models.WebhookFineTuningJobData,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, id=id, object=object, type=type, created_at=created_at, data=data)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "id" in received:
            self.id = received["id"]
        if "object" in received:
            self.object = received["object"]
        if "type" in received:
            self.type = received["type"]
        if "created_at" in received:
            self.created_at = received["created_at"]
        if "data" in received:
            value = received["data"]
            self.data = READERS["WebhookFineTuningJobData"](value) if isinstance(value, dict) else value
        return self

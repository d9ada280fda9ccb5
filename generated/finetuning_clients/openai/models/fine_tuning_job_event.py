# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models


@attrs.define(kw_only=True)
class FineTuningJobEvent(_Model):
    """One entry of a job's log."""

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
    type: models.FineTuningJobEventType | str | Unset = UNSET
    """Whether the entry is a message or carries metrics. Newer than documents 001 and 003."""
    data: dict[str, Any] | None | Unset = UNSET
    """What belongs to the event, such as metrics. Recorded as an empty object and as null."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.id = rest.pop("id", UNSET)
        self.object = rest.pop("object", UNSET)
        self.created_at = rest.pop("created_at", UNSET)
        self.level = rest.pop("level", UNSET)
        self.message = rest.pop("message", UNSET)
        self.type = rest.pop("type", UNSET)
        self.data = rest.pop("data", UNSET)
        self.additional_properties = rest
        return self

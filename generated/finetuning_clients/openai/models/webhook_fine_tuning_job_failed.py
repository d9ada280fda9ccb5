# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class WebhookFineTuningJobFailed(_Model):
    """The news that a job has failed."""

    id: str
    """The event's id."""
    object: models.WebhookObject | str | Unset = UNSET
    """What kind of object this is."""
    type: models.WebhookFineTuningJobFailedType | str
    """What has happened."""
    created_at: int
    """When it happened, in Unix seconds."""
    data: models.WebhookFineTuningJobData
    """What it happened to."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.id = rest.pop("id", UNSET)
        self.object = rest.pop("object", UNSET)
        self.type = rest.pop("type", UNSET)
        self.created_at = rest.pop("created_at", UNSET)
        value = rest.pop("data", UNSET)
        self.data = READERS["WebhookFineTuningJobData"](value.copy()) if isinstance(value, dict) else value
        self.additional_properties = rest
        return self

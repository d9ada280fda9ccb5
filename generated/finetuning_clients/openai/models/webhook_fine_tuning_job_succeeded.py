# Generated from specs/openai.yaml (sha256 796395cb09d43fe8c26017e4dbdb6df6d6742c1ab12b59fa82fd774c632aa07b) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class WebhookFineTuningJobSucceeded(_Model):
    """The news that a job has succeeded. Source: official documentation, the vendor's SDK."""

    id: str
    """The event's id. Source: official documentation, the vendor's SDK."""
    object: models.WebhookObject | str | Unset = UNSET
    """What kind of object this is. Source: official documentation, the vendor's SDK."""
    type: models.WebhookFineTuningJobSucceededType | str
    """What has happened. Source: official documentation, the vendor's SDK."""
    created_at: int
    """When it happened, in Unix seconds. Source: official documentation, the vendor's SDK."""
    data: models.WebhookFineTuningJobData
    """What it happened to. Source: official documentation, the vendor's SDK."""
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

# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new

from .. import models


@attrs.define(kw_only=True)
class TestWebhookEndpointRequest(_Model):
    """Which event to send. Not in the vendor's documentation; seen in the vendor's SDK."""

    event_type: models.WebhookEventType
    """The type of the event to send. Not in the vendor's documentation; seen in the vendor's SDK."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.event_type = rest.pop("event_type", UNSET)
        self.additional_properties = rest
        return self

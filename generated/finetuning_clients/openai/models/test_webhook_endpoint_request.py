# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class TestWebhookEndpointRequest(_Model):
    """Which event to send. Not in the vendor's documentation; seen in the vendor's SDK."""

    __fields__ = ("event_type",)
    __slots__ = __fields__

    event_type: models.WebhookEventType
    """The type of the event to send. Not in the vendor's documentation; seen in the vendor's SDK."""

    def __init__(
        self, *, event_type: models.WebhookEventType, additional_properties: Mapping[str, Any] | None = None
    ) -> None:
        _Model.__init__(self, additional_properties, event_type=event_type)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "event_type" in received:
            self.event_type = received["event_type"]
        return self

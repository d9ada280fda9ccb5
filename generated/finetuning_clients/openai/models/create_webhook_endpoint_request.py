# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class CreateWebhookEndpointRequest(_Model):
    """Which events to send, and where. Not in the vendor's documentation; seen in the vendor's SDK."""

    __fields__ = ("event_types", "name", "url")
    __slots__ = __fields__

    event_types: list[models.WebhookEventType]
    """The types of events to send. Not in the vendor's documentation; seen in the vendor's SDK."""
    name: str
    """A name for people. Not in the vendor's documentation; seen in the vendor's SDK."""
    url: str
    """Where to send them, an https address. Not in the vendor's documentation; seen in the vendor's
    SDK."""

    def __init__(
        self,
        *,
        event_types: list[models.WebhookEventType],
        name: str,
        url: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(self, additional_properties, event_types=event_types, name=name, url=url)

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "event_types" in received:
            self.event_types = received["event_types"]
        if "name" in received:
            self.name = received["name"]
        if "url" in received:
            self.url = received["url"]
        return self

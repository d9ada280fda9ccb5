# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class WebhookEndpoint(_Model):
    """An address that events are sent to. Not in the vendor's documentation; seen in the vendor's SDK."""

    __fields__ = ("id", "object", "created_at", "updated_at", "name", "url", "event_types", "signing_secret_hint")
    __slots__ = __fields__

    id: str
    """The endpoint's id. Not in the vendor's documentation; seen in the vendor's SDK."""
    object: models.WebhookEndpointObject | str
    """What kind of object this is. Not in the vendor's documentation; seen in the vendor's SDK."""
    created_at: int
    """When it was created, in Unix seconds. Not in the vendor's documentation; seen in the vendor's
    SDK."""
    updated_at: int | None
    """When it or its secret was last changed, in Unix seconds. Not in the vendor's documentation; seen
    in the vendor's SDK."""
    name: str
    """A name for people. Not in the vendor's documentation; seen in the vendor's SDK."""
    url: str
    """Where events are sent. Not in the vendor's documentation; seen in the vendor's SDK."""
    event_types: list[str]
    """The types of events that are sent. Not in the vendor's documentation; seen in the vendor's SDK."""
    signing_secret_hint: str | None
    """What can be shown of the secret. Not in the vendor's documentation; seen in the vendor's SDK."""

    def __init__(
        self,
        *,
        id: str,
        object: models.WebhookEndpointObject | str,
        created_at: int,
        updated_at: int | None | Unset = UNSET,
        name: str,
        url: str,
        event_types: list[str],
        signing_secret_hint: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            id=id,
            object=object,
            created_at=created_at,
            updated_at=updated_at,
            name=name,
            url=url,
            event_types=event_types,
            signing_secret_hint=signing_secret_hint,
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
        if "updated_at" in received:
            self.updated_at = received["updated_at"]
        if "name" in received:
            self.name = received["name"]
        if "url" in received:
            self.url = received["url"]
        if "event_types" in received:
            self.event_types = received["event_types"]
        if "signing_secret_hint" in received:
            self.signing_secret_hint = received["signing_secret_hint"]
        return self

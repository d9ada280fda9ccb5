# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models


@attrs.define(kw_only=True)
class WebhookEndpoint(_Model):
    """An address that events are sent to. Not in the vendor's documentation; seen in the vendor's SDK."""

    id: str
    """The endpoint's id. Not in the vendor's documentation; seen in the vendor's SDK."""
    object: models.WebhookEndpointObject | str
    """What kind of object this is. Not in the vendor's documentation; seen in the vendor's SDK."""
    created_at: int
    """When it was created, in Unix seconds. Not in the vendor's documentation; seen in the vendor's
    SDK."""
    updated_at: int | None | Unset = UNSET
    """When it or its secret was last changed, in Unix seconds. Not in the vendor's documentation; seen
    in the vendor's SDK."""
    name: str
    """A name for people. Not in the vendor's documentation; seen in the vendor's SDK."""
    url: str
    """Where events are sent. Not in the vendor's documentation; seen in the vendor's SDK."""
    event_types: list[str]
    """The types of events that are sent. Not in the vendor's documentation; seen in the vendor's SDK."""
    signing_secret_hint: str | None | Unset = UNSET
    """What can be shown of the secret. Not in the vendor's documentation; seen in the vendor's SDK."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.id = rest.pop("id", UNSET)
        self.object = rest.pop("object", UNSET)
        self.created_at = rest.pop("created_at", UNSET)
        self.updated_at = rest.pop("updated_at", UNSET)
        self.name = rest.pop("name", UNSET)
        self.url = rest.pop("url", UNSET)
        self.event_types = rest.pop("event_types", UNSET)
        self.signing_secret_hint = rest.pop("signing_secret_hint", UNSET)
        self.additional_properties = rest
        return self

# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, Unset, new

from .. import models
from ..readers import READERS


@attrs.define(kw_only=True)
class ListWebhookEndpointsResponse(_Model):
    """A page of webhook endpoints. Not in the vendor's documentation; seen in the vendor's SDK."""

    object: models.ListObject | str
    """What kind of object this is. Not in the vendor's documentation; seen in the vendor's SDK."""
    data: list[models.WebhookEndpoint]
    """The endpoints. Not in the vendor's documentation; seen in the vendor's SDK."""
    first_id: str | None | Unset = UNSET
    """The id of the page's first endpoint. Not in the vendor's documentation; seen in the vendor's
    SDK."""
    last_id: str | None | Unset = UNSET
    """The id of the page's last endpoint. Not in the vendor's documentation; seen in the vendor's SDK."""
    has_more: bool
    """Whether another page follows. Not in the vendor's documentation; seen in the vendor's SDK."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.object = rest.pop("object", UNSET)
        value = rest.pop("data", UNSET)
        self.data = (
            [READERS["WebhookEndpoint"](item.copy()) if isinstance(item, dict) else item for item in value]
            if isinstance(value, list)
            else value
        )
        self.first_id = rest.pop("first_id", UNSET)
        self.last_id = rest.pop("last_id", UNSET)
        self.has_more = rest.pop("has_more", UNSET)
        self.additional_properties = rest
        return self

# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new

from .. import models


@attrs.define(kw_only=True)
class WebhookEndpointTestResult(_Model):
    """What a webhook endpoint answered. Not in the vendor's documentation; seen in the vendor's SDK."""

    event_type: str
    """The type of the event that was sent. Not in the vendor's documentation; seen in the vendor's
    SDK."""
    object: models.WebhookEndpointTestResultObject | str
    """What kind of object this is. Not in the vendor's documentation; seen in the vendor's SDK."""
    status_code: int
    """The status of the answer. Not in the vendor's documentation; seen in the vendor's SDK."""
    success: bool
    """Whether the request was completed, whatever its status. Not in the vendor's documentation; seen
    in the vendor's SDK."""
    webhook_endpoint_id: str
    """The endpoint. Not in the vendor's documentation; seen in the vendor's SDK."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
        self = new(cls)
        self.event_type = rest.pop("event_type", UNSET)
        self.object = rest.pop("object", UNSET)
        self.status_code = rest.pop("status_code", UNSET)
        self.success = rest.pop("success", UNSET)
        self.webhook_endpoint_id = rest.pop("webhook_endpoint_id", UNSET)
        self.additional_properties = rest
        return self

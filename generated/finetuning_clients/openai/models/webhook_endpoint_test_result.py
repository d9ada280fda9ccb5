# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._wire.models import Model as _Model, new

from .. import models


class WebhookEndpointTestResult(_Model):
    """What a webhook endpoint answered. Not in the vendor's documentation; seen in the vendor's SDK."""

    __fields__ = ("event_type", "object", "status_code", "success", "webhook_endpoint_id")
    __slots__ = __fields__

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

    def __init__(
        self,
        *,
        event_type: str,
        object: models.WebhookEndpointTestResultObject | str,
        status_code: int,
        success: bool,
        webhook_endpoint_id: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            event_type=event_type,
            object=object,
            status_code=status_code,
            success=success,
            webhook_endpoint_id=webhook_endpoint_id,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "event_type" in received:
            self.event_type = received["event_type"]
        if "object" in received:
            self.object = received["object"]
        if "status_code" in received:
            self.status_code = received["status_code"]
        if "success" in received:
            self.success = received["success"]
        if "webhook_endpoint_id" in received:
            self.webhook_endpoint_id = received["webhook_endpoint_id"]
        return self

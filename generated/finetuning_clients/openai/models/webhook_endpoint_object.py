# Generated from specs/openai.yaml (sha256 04e5a704c33db62cd684f863fc5b1336098617353770b57417f1a673ab7e25f4) by `make generate`. Do not edit.
from typing import Final, Literal

WebhookEndpointObject = Literal["webhook_endpoint",]
"""The mark of a webhook endpoint. Not in the vendor's documentation; seen in the vendor's SDK."""

WEBHOOK_ENDPOINT_OBJECT_VALUES: Final[tuple[WebhookEndpointObject, ...]] = ("webhook_endpoint",)
"""Its values, in the contract's order."""

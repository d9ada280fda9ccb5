# Generated from specs/openai.yaml (sha256 3d7bce40c8e5ab3912f174e2a712cc9bc52c2ddb00a9f8c9850bd0df427edca2) by `make generate`. Do not edit.
from typing import Final, Literal

WebhookEndpointObject = Literal["webhook_endpoint",]
"""The mark of a webhook endpoint. Not in the vendor's documentation; seen in the vendor's SDK."""

WEBHOOK_ENDPOINT_OBJECT_VALUES: Final[tuple[WebhookEndpointObject, ...]] = ("webhook_endpoint",)
"""Its values, in the contract's order."""

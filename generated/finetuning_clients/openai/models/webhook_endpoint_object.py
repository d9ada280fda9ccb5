# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from typing import Final, Literal

WebhookEndpointObject = Literal["webhook_endpoint",]
"""The mark of a webhook endpoint. Not in the vendor's documentation; seen in the vendor's SDK."""

WEBHOOK_ENDPOINT_OBJECT_VALUES: Final[tuple[WebhookEndpointObject, ...]] = ("webhook_endpoint",)
"""Its values, in the contract's order."""

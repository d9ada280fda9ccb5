# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from typing import Final, Literal

WebhookEndpointObject = Literal["webhook_endpoint",]
"""The mark of a webhook endpoint. Not in the vendor's documentation; seen in the vendor's SDK."""

WEBHOOK_ENDPOINT_OBJECT_VALUES: Final[tuple[WebhookEndpointObject, ...]] = ("webhook_endpoint",)
"""Its values, in the contract's order."""

# Generated from specs/openai.yaml (sha256 dfbdb195acc7b8f8740e1d6c2609cdef82700e35e7b966009fb6973df2dfb20b) by `make generate`. Do not edit.
from typing import Final, Literal

WebhookEndpointObject = Literal["webhook_endpoint",]
"""The mark of a webhook endpoint. Not in the vendor's documentation; seen in the vendor's SDK."""

WEBHOOK_ENDPOINT_OBJECT_VALUES: Final[tuple[WebhookEndpointObject, ...]] = ("webhook_endpoint",)
"""Its values, in the contract's order."""

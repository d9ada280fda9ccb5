# Generated from specs/openai.yaml (sha256 f4eaa0252a470738a8ab92a35a1be6b9d08508aabfb07dbffb5064f37cbd804e) by `make generate`. Do not edit.
from typing import Final, Literal

WebhookObject = Literal["event",]
"""The mark of an event. Source: official documentation, the vendor's SDK."""

WEBHOOK_OBJECT_VALUES: Final[tuple[WebhookObject, ...]] = ("event",)
"""Its values, in the contract's order."""

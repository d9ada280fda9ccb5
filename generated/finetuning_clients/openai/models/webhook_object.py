# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
from typing import Final, Literal

WebhookObject = Literal["event",]
"""The mark of an event. Source: official documentation, the vendor's SDK."""

WEBHOOK_OBJECT_VALUES: Final[tuple[WebhookObject, ...]] = ("event",)
"""Its values, in the contract's order."""

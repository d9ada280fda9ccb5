# Generated from specs/openai.yaml (sha256 a062c57bad3caa96ddddd2898341fd24d68e2003a22e38e29f2f6d394fb70c38) by `make generate`. Do not edit.
from typing import Final, Literal

WebhookObject = Literal["event",]
"""The mark of an event. Source: official documentation, the vendor's SDK."""

WEBHOOK_OBJECT_VALUES: Final[tuple[WebhookObject, ...]] = ("event",)
"""Its values, in the contract's order."""

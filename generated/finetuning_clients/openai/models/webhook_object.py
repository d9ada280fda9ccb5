# Generated from specs/openai.yaml (sha256 d985cb73771f86c0cc305bc394eca8d4aece126cef8e49a78df10e7655aee370) by `make generate`. Do not edit.
from typing import Final, Literal

WebhookObject = Literal["event",]
"""The mark of an event."""

WEBHOOK_OBJECT_VALUES: Final[tuple[WebhookObject, ...]] = ("event",)
"""Its values, in the contract's order."""

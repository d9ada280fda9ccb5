# Generated from specs/openai.yaml (sha256 796395cb09d43fe8c26017e4dbdb6df6d6742c1ab12b59fa82fd774c632aa07b) by `make generate`. Do not edit.
from typing import Final, Literal

WebhookObject = Literal["event",]
"""The mark of an event."""

WEBHOOK_OBJECT_VALUES: Final[tuple[WebhookObject, ...]] = ("event",)
"""Its values, in the contract's order."""

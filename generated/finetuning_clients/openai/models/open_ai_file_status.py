# Generated from specs/openai.yaml (sha256 cf265d22275d1ebd33ee8a1c16b6cd8d7d6cdcb2a8a290cc21b32ca0a2272703) by `make generate`. Do not edit.
from typing import Final, Literal

OpenAIFileStatus = Literal["uploaded", "processed", "error"]
"""How far the service has got with a file."""

OPEN_AI_FILE_STATUS_VALUES: Final[tuple[OpenAIFileStatus, ...]] = ("uploaded", "processed", "error")
"""Its values, in the contract's order."""

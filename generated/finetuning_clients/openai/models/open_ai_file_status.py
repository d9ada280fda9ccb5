# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from typing import Final, Literal

OpenAIFileStatus = Literal["uploaded", "processed", "error"]
"""How far the service has got with a file."""

OPEN_AI_FILE_STATUS_VALUES: Final[tuple[OpenAIFileStatus, ...]] = ("uploaded", "processed", "error")
"""Its values, in the contract's order."""

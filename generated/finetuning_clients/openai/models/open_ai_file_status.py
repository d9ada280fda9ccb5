# Generated from specs/openai.yaml (sha256 3d7bce40c8e5ab3912f174e2a712cc9bc52c2ddb00a9f8c9850bd0df427edca2) by `make generate`. Do not edit.
from typing import Final, Literal

OpenAIFileStatus = Literal["uploaded", "processed", "error"]
"""How far the service has got with a file."""

OPEN_AI_FILE_STATUS_VALUES: Final[tuple[OpenAIFileStatus, ...]] = ("uploaded", "processed", "error")
"""Its values, in the contract's order."""

# Generated from specs/openai.yaml (sha256 01d5353f2cf9227a30af0a21544b976cb5a8f5aa07758b4ce4238f6a0dca36ce) by `make generate`. Do not edit.
from typing import Final, Literal

OpenAIFileStatus = Literal[
    "uploaded",
    "processed",
    "error",
]
"""How far the service has got with a file. Source: official documentation, the vendor's SDK."""

OPEN_AI_FILE_STATUS_VALUES: Final[tuple[OpenAIFileStatus, ...]] = (
    "uploaded",
    "processed",
    "error",
)
"""Its values, in the contract's order."""

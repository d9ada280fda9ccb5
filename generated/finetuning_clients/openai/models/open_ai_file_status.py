# Generated from specs/openai.yaml (sha256 f4eaa0252a470738a8ab92a35a1be6b9d08508aabfb07dbffb5064f37cbd804e) by `make generate`. Do not edit.
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

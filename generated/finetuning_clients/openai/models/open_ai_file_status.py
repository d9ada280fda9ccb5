# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
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

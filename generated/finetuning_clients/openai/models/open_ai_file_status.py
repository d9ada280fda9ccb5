# Generated from specs/openai.yaml (sha256 a062c57bad3caa96ddddd2898341fd24d68e2003a22e38e29f2f6d394fb70c38) by `make generate`. Do not edit.
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

# Generated from specs/portkey.yaml (sha256 60850ad58120327fbcc4db4ec01ac660aa6c9dca2ed045323791c327a2a6227d) by `make generate`. Do not edit.
from typing import Final, Literal

UploadPurpose = Literal[
    "assistants",
    "batch",
    "fine-tune",
    "vision",
]
"""What an uploaded file may be for. Source: official documentation."""

UPLOAD_PURPOSE_VALUES: Final[tuple[UploadPurpose, ...]] = (
    "assistants",
    "batch",
    "fine-tune",
    "vision",
)
"""Its values, in the contract's order."""

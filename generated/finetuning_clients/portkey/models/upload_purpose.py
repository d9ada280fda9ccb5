# Generated from specs/portkey.yaml (sha256 cb248e6e90b67f2e81314a29b7a26b7ce50423e7e664c9d878589f6260ccfb7c) by `make generate`. Do not edit.
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

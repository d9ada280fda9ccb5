# Generated from specs/portkey.yaml (sha256 b3f8e791a5e2e75cf0001b52704f2fb572e731ea5c66bb86d4932629fb39dfbd) by `make generate`. Do not edit.
from typing import Final, Literal

UploadPurpose = Literal["assistants", "batch", "fine-tune", "vision"]
"""What an uploaded file may be for."""

UPLOAD_PURPOSE_VALUES: Final[tuple[UploadPurpose, ...]] = ("assistants", "batch", "fine-tune", "vision")
"""Its values, in the contract's order."""

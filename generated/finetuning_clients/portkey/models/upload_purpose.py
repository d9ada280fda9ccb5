# Generated from specs/portkey.yaml (sha256 9bbbed28075c906036e981b6b62ca7e9ca407902df1da7326346e064078cac8a) by `make generate`. Do not edit.
from typing import Final, Literal

UploadPurpose = Literal["assistants", "batch", "fine-tune", "vision"]
"""What an uploaded file may be for."""

UPLOAD_PURPOSE_VALUES: Final[tuple[UploadPurpose, ...]] = ("assistants", "batch", "fine-tune", "vision")
"""Its values, in the contract's order."""

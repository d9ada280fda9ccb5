# Generated from specs/portkey.yaml (sha256 ca920f8930b0ad49abcbc90d007b5cfd92255d74e5a3ddacf78591209073a55a) by `make generate`. Do not edit.
from typing import Final, Literal

UploadPurpose = Literal["assistants", "batch", "fine-tune", "vision"]
"""What an uploaded file may be for."""

UPLOAD_PURPOSE_VALUES: Final[tuple[UploadPurpose, ...]] = ("assistants", "batch", "fine-tune", "vision")
"""Its values, in the contract's order."""

# Generated from specs/portkey.yaml (sha256 3ca10dfce51d8a3b8a054b712a251a29df52c4d28ed1faf3f8225eab80df88a0) by `make generate`. Do not edit.
from typing import Final, Literal

UploadPurpose = Literal["assistants", "batch", "fine-tune", "vision"]
"""What an uploaded file may be for."""

UPLOAD_PURPOSE_VALUES: Final[tuple[UploadPurpose, ...]] = ("assistants", "batch", "fine-tune", "vision")
"""Its values, in the contract's order."""

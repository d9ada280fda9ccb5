# Generated from specs/openai.yaml (sha256 3d7bce40c8e5ab3912f174e2a712cc9bc52c2ddb00a9f8c9850bd0df427edca2) by `make generate`. Do not edit.
from typing import Final, Literal

UploadStatus = Literal["pending", "completed", "cancelled", "expired"]
"""Where an upload stands. All but the first are final."""

UPLOAD_STATUS_VALUES: Final[tuple[UploadStatus, ...]] = ("pending", "completed", "cancelled", "expired")
"""Its values, in the contract's order."""

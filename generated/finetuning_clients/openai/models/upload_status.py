# Generated from specs/openai.yaml (sha256 dfbdb195acc7b8f8740e1d6c2609cdef82700e35e7b966009fb6973df2dfb20b) by `make generate`. Do not edit.
from typing import Final, Literal

UploadStatus = Literal["pending", "completed", "cancelled", "expired"]
"""Where an upload stands. All but the first are final."""

UPLOAD_STATUS_VALUES: Final[tuple[UploadStatus, ...]] = ("pending", "completed", "cancelled", "expired")
"""Its values, in the contract's order."""

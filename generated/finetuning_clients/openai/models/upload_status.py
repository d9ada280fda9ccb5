# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from typing import Final, Literal

UploadStatus = Literal["pending", "completed", "cancelled", "expired"]
"""Where an upload stands. All but the first are final."""

UPLOAD_STATUS_VALUES: Final[tuple[UploadStatus, ...]] = ("pending", "completed", "cancelled", "expired")
"""Its values, in the contract's order."""

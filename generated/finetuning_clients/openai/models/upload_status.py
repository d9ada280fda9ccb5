# Generated from specs/openai.yaml (sha256 a4f512a8d38d3d7112272f023d952c4fd63d3ee6f5c98ad37988d52145087710) by `make generate`. Do not edit.
from typing import Final, Literal

UploadStatus = Literal["pending", "completed", "cancelled", "expired"]
"""Where an upload stands. All but the first are final."""

UPLOAD_STATUS_VALUES: Final[tuple[UploadStatus, ...]] = ("pending", "completed", "cancelled", "expired")
"""Its values, in the contract's order."""

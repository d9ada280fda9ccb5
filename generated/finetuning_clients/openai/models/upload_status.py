# Generated from specs/openai.yaml (sha256 04e5a704c33db62cd684f863fc5b1336098617353770b57417f1a673ab7e25f4) by `make generate`. Do not edit.
from typing import Final, Literal

UploadStatus = Literal["pending", "completed", "cancelled", "expired"]
"""Where an upload stands. All but the first are final."""

UPLOAD_STATUS_VALUES: Final[tuple[UploadStatus, ...]] = ("pending", "completed", "cancelled", "expired")
"""Its values, in the contract's order."""

# Generated from specs/fireworks.yaml (sha256 f7dfee53dafd2b9bd7de9a8d74bea2de1e9792ed81ba15636f7eaf84961a57a8) by `make generate`. Do not edit.
from typing import Final, Literal

UploadedObject = Literal["file",]
"""What an upload answers about itself."""

UPLOADED_OBJECT_VALUES: Final[tuple[UploadedObject, ...]] = ("file",)
"""Its values, in the contract's order."""

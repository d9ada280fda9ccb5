# Generated from specs/fireworks.yaml (sha256 e3bb89319c1d1a41a5539f39aee6f7426660f02d5bbd47a603606e6a21e21c3e) by `make generate`. Do not edit.
from typing import Final, Literal

UploadedObject = Literal["file",]
"""What an upload answers about itself."""

UPLOADED_OBJECT_VALUES: Final[tuple[UploadedObject, ...]] = ("file",)
"""Its values, in the contract's order."""

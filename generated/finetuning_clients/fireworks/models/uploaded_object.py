# Generated from specs/fireworks.yaml (sha256 1e60a8bb558ff29dad920eacf39cd7a40162422cc5ee8253455b9bf03069b682) by `make generate`. Do not edit.
from typing import Final, Literal

UploadedObject = Literal["file",]
"""What an upload answers about itself."""

UPLOADED_OBJECT_VALUES: Final[tuple[UploadedObject, ...]] = ("file",)
"""Its values, in the contract's order."""

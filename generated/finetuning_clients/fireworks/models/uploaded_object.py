# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from typing import Final, Literal

UploadedObject = Literal["file",]
"""What an upload answers about itself."""

UPLOADED_OBJECT_VALUES: Final[tuple[UploadedObject, ...]] = ("file",)
"""Its values, in the contract's order."""

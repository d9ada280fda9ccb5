# Generated from specs/fireworks.yaml (sha256 769adccb3cb7258c55293bf4e389792a739582d07f3f223115d694280de50286) by `make generate`. Do not edit.
from typing import Final, Literal

UploadedObject = Literal["file",]
"""What an upload answers about itself."""

UPLOADED_OBJECT_VALUES: Final[tuple[UploadedObject, ...]] = ("file",)
"""Its values, in the contract's order."""

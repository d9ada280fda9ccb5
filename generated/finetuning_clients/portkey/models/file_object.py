# Generated from specs/portkey.yaml (sha256 48e036b4e46e4f59ad4dc70131e2d89c06619f1c9cbf0f40fc36df9d7bf614e0) by `make generate`. Do not edit.
from typing import Final, Literal

FileObject = Literal["file",]
"""The type of a file."""

FILE_OBJECT_VALUES: Final[tuple[FileObject, ...]] = ("file",)
"""Its values, in the contract's order."""

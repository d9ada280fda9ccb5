# Generated from specs/openai.yaml (sha256 f4eaa0252a470738a8ab92a35a1be6b9d08508aabfb07dbffb5064f37cbd804e) by `make generate`. Do not edit.
from typing import Final, Literal

FileObject = Literal["file",]
"""The mark of a file. Source: official documentation."""

FILE_OBJECT_VALUES: Final[tuple[FileObject, ...]] = ("file",)
"""Its values, in the contract's order."""

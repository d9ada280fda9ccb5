# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from typing import Final, Literal

FileObject = Literal["file",]
"""The mark of a file. Source: official documentation."""

FILE_OBJECT_VALUES: Final[tuple[FileObject, ...]] = ("file",)
"""Its values, in the contract's order."""

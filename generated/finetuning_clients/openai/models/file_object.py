# Generated from specs/openai.yaml (sha256 a062c57bad3caa96ddddd2898341fd24d68e2003a22e38e29f2f6d394fb70c38) by `make generate`. Do not edit.
from typing import Final, Literal

FileObject = Literal["file",]
"""The mark of a file. Source: official documentation."""

FILE_OBJECT_VALUES: Final[tuple[FileObject, ...]] = ("file",)
"""Its values, in the contract's order."""

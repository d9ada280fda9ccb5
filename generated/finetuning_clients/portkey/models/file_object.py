# Generated from specs/portkey.yaml (sha256 3ca10dfce51d8a3b8a054b712a251a29df52c4d28ed1faf3f8225eab80df88a0) by `make generate`. Do not edit.
from typing import Final, Literal

FileObject = Literal["file",]
"""The type of a file."""

FILE_OBJECT_VALUES: Final[tuple[FileObject, ...]] = ("file",)
"""Its values, in the contract's order."""

# Generated from specs/openai.yaml (sha256 3d7bce40c8e5ab3912f174e2a712cc9bc52c2ddb00a9f8c9850bd0df427edca2) by `make generate`. Do not edit.
from typing import Final, Literal

FileOrder = Literal["asc", "desc"]
"""Whether the oldest or the newest file comes first. The server's default: 'desc'."""

FILE_ORDER_VALUES: Final[tuple[FileOrder, ...]] = ("asc", "desc")
"""Its values, in the contract's order."""

# Generated from specs/openai.yaml (sha256 dfbdb195acc7b8f8740e1d6c2609cdef82700e35e7b966009fb6973df2dfb20b) by `make generate`. Do not edit.
from typing import Final, Literal

FileOrder = Literal["asc", "desc"]
"""Whether the oldest or the newest file comes first. The server's default: 'desc'."""

FILE_ORDER_VALUES: Final[tuple[FileOrder, ...]] = ("asc", "desc")
"""Its values, in the contract's order."""

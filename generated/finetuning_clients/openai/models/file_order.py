# Generated from specs/openai.yaml (sha256 796395cb09d43fe8c26017e4dbdb6df6d6742c1ab12b59fa82fd774c632aa07b) by `make generate`. Do not edit.
from typing import Final, Literal

FileOrder = Literal["asc", "desc"]
"""Whether the oldest or the newest file comes first. The server's default: 'desc'."""

FILE_ORDER_VALUES: Final[tuple[FileOrder, ...]] = ("asc", "desc")
"""Its values, in the contract's order."""

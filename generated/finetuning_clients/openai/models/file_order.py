# Generated from specs/openai.yaml (sha256 01d5353f2cf9227a30af0a21544b976cb5a8f5aa07758b4ce4238f6a0dca36ce) by `make generate`. Do not edit.
from typing import Final, Literal

FileOrder = Literal[
    "asc",
    "desc",
]
"""Whether the oldest or the newest file comes first. The server's default: 'desc'. Source: official
documentation, the vendor's SDK."""

FILE_ORDER_VALUES: Final[tuple[FileOrder, ...]] = (
    "asc",
    "desc",
)
"""Its values, in the contract's order."""

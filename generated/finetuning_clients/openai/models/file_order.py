# Generated from specs/openai.yaml (sha256 f4eaa0252a470738a8ab92a35a1be6b9d08508aabfb07dbffb5064f37cbd804e) by `make generate`. Do not edit.
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

# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
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

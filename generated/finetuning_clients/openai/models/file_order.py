# Generated from specs/openai.yaml (sha256 a062c57bad3caa96ddddd2898341fd24d68e2003a22e38e29f2f6d394fb70c38) by `make generate`. Do not edit.
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

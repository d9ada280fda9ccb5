# Generated from specs/openai.yaml (sha256 04e5a704c33db62cd684f863fc5b1336098617353770b57417f1a673ab7e25f4) by `make generate`. Do not edit.
from typing import Final, Literal

FileOrder = Literal["asc", "desc"]
"""Whether the oldest or the newest file comes first. The server's default: 'desc'."""

FILE_ORDER_VALUES: Final[tuple[FileOrder, ...]] = ("asc", "desc")
"""Its values, in the contract's order."""

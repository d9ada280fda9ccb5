# Generated from specs/openai.yaml (sha256 d985cb73771f86c0cc305bc394eca8d4aece126cef8e49a78df10e7655aee370) by `make generate`. Do not edit.
from typing import Final, Literal

FileOrder = Literal["asc", "desc"]
"""Whether the oldest or the newest file comes first. The server's default: 'desc'."""

FILE_ORDER_VALUES: Final[tuple[FileOrder, ...]] = ("asc", "desc")
"""Its values, in the contract's order."""

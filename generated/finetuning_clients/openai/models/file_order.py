# Generated from specs/openai.yaml (sha256 987eaa3b334e612c5afca61de654942fc8d3f552633fcaa03e1776fe1826b27f) by `make generate`. Do not edit.
from typing import Final, Literal

FileOrder = Literal["asc", "desc"]
"""Whether the oldest or the newest file comes first. The server's default: 'desc'."""

FILE_ORDER_VALUES: Final[tuple[FileOrder, ...]] = ("asc", "desc")
"""Its values, in the contract's order."""

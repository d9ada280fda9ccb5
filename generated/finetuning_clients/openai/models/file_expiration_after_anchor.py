# Generated from specs/openai.yaml (sha256 987eaa3b334e612c5afca61de654942fc8d3f552633fcaa03e1776fe1826b27f) by `make generate`. Do not edit.
from typing import Final, Literal

FileExpirationAfterAnchor = Literal["created_at",]

FILE_EXPIRATION_AFTER_ANCHOR_VALUES: Final[tuple[FileExpirationAfterAnchor, ...]] = ("created_at",)
"""Its values, in the contract's order."""

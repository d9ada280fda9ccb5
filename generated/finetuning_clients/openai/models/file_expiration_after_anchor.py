# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from typing import Final, Literal

FileExpirationAfterAnchor = Literal["created_at",]

FILE_EXPIRATION_AFTER_ANCHOR_VALUES: Final[tuple[FileExpirationAfterAnchor, ...]] = ("created_at",)
"""Its values, in the contract's order."""

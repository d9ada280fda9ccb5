# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
from typing import Final, Literal

FileExpirationAfterAnchor = Literal["created_at",]

FILE_EXPIRATION_AFTER_ANCHOR_VALUES: Final[tuple[FileExpirationAfterAnchor, ...]] = ("created_at",)
"""Its values, in the contract's order."""

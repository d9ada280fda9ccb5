# Generated from specs/openai.yaml (sha256 cf265d22275d1ebd33ee8a1c16b6cd8d7d6cdcb2a8a290cc21b32ca0a2272703) by `make generate`. Do not edit.
from typing import Final, Literal

Auto = Literal["auto",]
"""Leaves the choice to the service."""

AUTO_VALUES: Final[tuple[Auto, ...]] = ("auto",)
"""Its values, in the contract's order."""

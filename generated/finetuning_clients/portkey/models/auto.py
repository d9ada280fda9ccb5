# Generated from specs/portkey.yaml (sha256 8645a4615479778130480790778aa8cf88dfb7ebf7d101666e1e4f3dc9e0647d) by `make generate`. Do not edit.
from typing import Final, Literal

Auto = Literal["auto",]
"""Leaves a number to the provider."""

AUTO_VALUES: Final[tuple[Auto, ...]] = ("auto",)
"""Its values, in the contract's order."""

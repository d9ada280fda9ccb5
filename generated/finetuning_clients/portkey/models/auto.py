# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from typing import Final, Literal

Auto = Literal["auto",]
"""Leaves a number to the provider."""

AUTO_VALUES: Final[tuple[Auto, ...]] = ("auto",)
"""Its values, in the contract's order."""

# Generated from specs/portkey.yaml (sha256 60850ad58120327fbcc4db4ec01ac660aa6c9dca2ed045323791c327a2a6227d) by `make generate`. Do not edit.
from typing import Final, Literal

Auto = Literal["auto",]
"""Leaves a number to the provider. Source: document 002, official documentation."""

AUTO_VALUES: Final[tuple[Auto, ...]] = ("auto",)
"""Its values, in the contract's order."""

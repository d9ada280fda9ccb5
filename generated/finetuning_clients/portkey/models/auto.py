# Generated from specs/portkey.yaml (sha256 61ac6402e0b635ec1ce54ea34e10857c5e9f9cb29f93e622ed4e33da3c7f60bc) by `make generate`. Do not edit.
from typing import Final, Literal

Auto = Literal["auto",]
"""Leaves a number to the provider. Source: document 002, official documentation."""

AUTO_VALUES: Final[tuple[Auto, ...]] = ("auto",)
"""Its values, in the contract's order."""

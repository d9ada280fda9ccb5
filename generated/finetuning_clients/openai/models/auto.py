# Generated from specs/openai.yaml (sha256 f4eaa0252a470738a8ab92a35a1be6b9d08508aabfb07dbffb5064f37cbd804e) by `make generate`. Do not edit.
from typing import Final, Literal

Auto = Literal["auto",]
"""Leaves the choice to the service. Source: document 001, official documentation."""

AUTO_VALUES: Final[tuple[Auto, ...]] = ("auto",)
"""Its values, in the contract's order."""

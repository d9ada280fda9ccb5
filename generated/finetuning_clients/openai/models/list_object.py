# Generated from specs/openai.yaml (sha256 f4eaa0252a470738a8ab92a35a1be6b9d08508aabfb07dbffb5064f37cbd804e) by `make generate`. Do not edit.
from typing import Final, Literal

ListObject = Literal["list",]
"""The mark of a list. Source: document 001, official documentation."""

LIST_OBJECT_VALUES: Final[tuple[ListObject, ...]] = ("list",)
"""Its values, in the contract's order."""

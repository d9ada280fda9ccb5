# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from typing import Final, Literal

ListObject = Literal["list",]
"""The mark of a list. Source: document 001, official documentation."""

LIST_OBJECT_VALUES: Final[tuple[ListObject, ...]] = ("list",)
"""Its values, in the contract's order."""

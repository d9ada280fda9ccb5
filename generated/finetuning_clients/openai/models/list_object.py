# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
from typing import Final, Literal

ListObject = Literal["list",]
"""The mark of a list. Source: document 001, official documentation."""

LIST_OBJECT_VALUES: Final[tuple[ListObject, ...]] = ("list",)
"""Its values, in the contract's order."""

# Generated from specs/portkey.yaml (sha256 60850ad58120327fbcc4db4ec01ac660aa6c9dca2ed045323791c327a2a6227d) by `make generate`. Do not edit.
from typing import Final, Literal

ListObject = Literal["list",]
"""The type of an answer that holds many things. Source: document 002, official documentation."""

LIST_OBJECT_VALUES: Final[tuple[ListObject, ...]] = ("list",)
"""Its values, in the contract's order."""

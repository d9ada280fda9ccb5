# Generated from specs/portkey.yaml (sha256 60850ad58120327fbcc4db4ec01ac660aa6c9dca2ed045323791c327a2a6227d) by `make generate`. Do not edit.
from typing import Final, Literal

EventLevel = Literal[
    "info",
    "warn",
    "error",
]
"""How grave an event is. Source: official documentation."""

EVENT_LEVEL_VALUES: Final[tuple[EventLevel, ...]] = (
    "info",
    "warn",
    "error",
)
"""Its values, in the contract's order."""

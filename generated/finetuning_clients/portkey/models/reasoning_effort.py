# Generated from specs/portkey.yaml (sha256 9bbbed28075c906036e981b6b62ca7e9ca407902df1da7326346e064078cac8a) by `make generate`. Do not edit.
from typing import Final, Literal

ReasoningEffort = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
"""How much a model thinks before it answers. Not in the vendor's documentation; seen in the vendor's
SDK."""

REASONING_EFFORT_VALUES: Final[tuple[ReasoningEffort, ...]] = (
    "none",
    "minimal",
    "low",
    "medium",
    "high",
    "xhigh",
    "max",
)
"""Its values, in the contract's order."""

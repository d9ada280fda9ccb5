# Generated from specs/openai.yaml (sha256 01d5353f2cf9227a30af0a21544b976cb5a8f5aa07758b4ce4238f6a0dca36ce) by `make generate`. Do not edit.
from typing import Final, Literal

ReasoningEffort = Literal[
    "none",
    "minimal",
    "low",
    "medium",
    "high",
    "xhigh",
    "max",
]
"""How much a model thinks before it answers. Source: official documentation, the vendor's SDK."""

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

# Generated from specs/openai.yaml (sha256 01d5353f2cf9227a30af0a21544b976cb5a8f5aa07758b4ce4238f6a0dca36ce) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuneReasoningEffort = Literal[
    "default",
    "low",
    "medium",
    "high",
]
"""How much a model thinks while it is trained. Source: official documentation, the vendor's SDK."""

FINE_TUNE_REASONING_EFFORT_VALUES: Final[tuple[FineTuneReasoningEffort, ...]] = (
    "default",
    "low",
    "medium",
    "high",
)
"""Its values, in the contract's order."""

# Generated from specs/openai.yaml (sha256 f4eaa0252a470738a8ab92a35a1be6b9d08508aabfb07dbffb5064f37cbd804e) by `make generate`. Do not edit.
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

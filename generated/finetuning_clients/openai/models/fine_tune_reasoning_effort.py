# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
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

# Generated from specs/openai.yaml (sha256 a062c57bad3caa96ddddd2898341fd24d68e2003a22e38e29f2f6d394fb70c38) by `make generate`. Do not edit.
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

# Generated from specs/openai.yaml (sha256 01d5353f2cf9227a30af0a21544b976cb5a8f5aa07758b4ce4238f6a0dca36ce) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobEventType = Literal[
    "message",
    "metrics",
]
"""What an event carries. Source: official documentation, the vendor's SDK."""

FINE_TUNING_JOB_EVENT_TYPE_VALUES: Final[tuple[FineTuningJobEventType, ...]] = (
    "message",
    "metrics",
)
"""Its values, in the contract's order."""

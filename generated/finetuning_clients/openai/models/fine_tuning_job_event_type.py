# Generated from specs/openai.yaml (sha256 f4eaa0252a470738a8ab92a35a1be6b9d08508aabfb07dbffb5064f37cbd804e) by `make generate`. Do not edit.
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

# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
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

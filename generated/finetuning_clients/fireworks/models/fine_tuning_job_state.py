# Generated from specs/fireworks.yaml (sha256 e3bb89319c1d1a41a5539f39aee6f7426660f02d5bbd47a603606e6a21e21c3e) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobState = Literal["STATE_UNSPECIFIED", "CREATING", "PENDING", "RUNNING", "COMPLETED", "FAILED", "DELETING"]
"""The state of a legacy job. Today's jobs have another set."""

FINE_TUNING_JOB_STATE_VALUES: Final[tuple[FineTuningJobState, ...]] = (
    "STATE_UNSPECIFIED",
    "CREATING",
    "PENDING",
    "RUNNING",
    "COMPLETED",
    "FAILED",
    "DELETING",
)
"""Its values, in the contract's order."""

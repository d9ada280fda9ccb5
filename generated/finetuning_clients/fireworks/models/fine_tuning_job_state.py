# Generated from specs/fireworks.yaml (sha256 1e60a8bb558ff29dad920eacf39cd7a40162422cc5ee8253455b9bf03069b682) by `make generate`. Do not edit.
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

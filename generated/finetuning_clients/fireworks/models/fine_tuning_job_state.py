# Generated from specs/fireworks.yaml (sha256 a59807dcd8ed5178785af0cc7c74d9e3a6593be44aef31c11297e1973254292f) by `make generate`. Do not edit.
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

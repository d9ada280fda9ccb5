# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
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

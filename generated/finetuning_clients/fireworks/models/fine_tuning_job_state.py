# Generated from specs/fireworks.yaml (sha256 f7dfee53dafd2b9bd7de9a8d74bea2de1e9792ed81ba15636f7eaf84961a57a8) by `make generate`. Do not edit.
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

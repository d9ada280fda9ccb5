# Generated from specs/fireworks.yaml (sha256 82e041ebb259f532d8ce58ea2b54cd463e483c991f47b6c26fed287680e9ebf0) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobState = Literal[
    "STATE_UNSPECIFIED",
    "CREATING",
    "PENDING",
    "RUNNING",
    "COMPLETED",
    "FAILED",
    "DELETING",
]
"""The state of a legacy job. Today's jobs have another set. Source: document 004, the vendor's SDK."""

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

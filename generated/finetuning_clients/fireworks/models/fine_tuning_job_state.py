# Generated from specs/fireworks.yaml (sha256 d3c73980a006e79c8b26c0a7579076e3dab1962eac3d34e6c0d1ae56a70ede9d) by `make generate`. Do not edit.
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

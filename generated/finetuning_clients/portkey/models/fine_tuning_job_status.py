# Generated from specs/portkey.yaml (sha256 60850ad58120327fbcc4db4ec01ac660aa6c9dca2ed045323791c327a2a6227d) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobStatus = Literal[
    "validating_files",
    "queued",
    "running",
    "succeeded",
    "failed",
    "cancelled",
]
"""Where a job stands. Source: document 002, official documentation."""

FINE_TUNING_JOB_STATUS_VALUES: Final[tuple[FineTuningJobStatus, ...]] = (
    "validating_files",
    "queued",
    "running",
    "succeeded",
    "failed",
    "cancelled",
)
"""Its values, in the contract's order."""

# Generated from specs/portkey.yaml (sha256 9bbbed28075c906036e981b6b62ca7e9ca407902df1da7326346e064078cac8a) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobStatus = Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
"""Where a job stands."""

FINE_TUNING_JOB_STATUS_VALUES: Final[tuple[FineTuningJobStatus, ...]] = (
    "validating_files",
    "queued",
    "running",
    "succeeded",
    "failed",
    "cancelled",
)
"""Its values, in the contract's order."""

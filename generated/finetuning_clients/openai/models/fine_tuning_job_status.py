# Generated from specs/openai.yaml (sha256 f4eaa0252a470738a8ab92a35a1be6b9d08508aabfb07dbffb5064f37cbd804e) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobStatus = Literal[
    "validating_files",
    "queued",
    "running",
    "succeeded",
    "failed",
    "cancelled",
]
"""Where a job stands. The last three are final. Source: document 001, official documentation, the
vendor's SDK."""

FINE_TUNING_JOB_STATUS_VALUES: Final[tuple[FineTuningJobStatus, ...]] = (
    "validating_files",
    "queued",
    "running",
    "succeeded",
    "failed",
    "cancelled",
)
"""Its values, in the contract's order."""

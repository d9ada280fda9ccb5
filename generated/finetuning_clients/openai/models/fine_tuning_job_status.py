# Generated from specs/openai.yaml (sha256 796395cb09d43fe8c26017e4dbdb6df6d6742c1ab12b59fa82fd774c632aa07b) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobStatus = Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
"""Where a job stands. The last three are final."""

FINE_TUNING_JOB_STATUS_VALUES: Final[tuple[FineTuningJobStatus, ...]] = (
    "validating_files",
    "queued",
    "running",
    "succeeded",
    "failed",
    "cancelled",
)
"""Its values, in the contract's order."""

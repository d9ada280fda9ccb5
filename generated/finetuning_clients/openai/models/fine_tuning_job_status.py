# Generated from specs/openai.yaml (sha256 987eaa3b334e612c5afca61de654942fc8d3f552633fcaa03e1776fe1826b27f) by `make generate`. Do not edit.
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

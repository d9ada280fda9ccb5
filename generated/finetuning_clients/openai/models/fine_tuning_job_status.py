# Generated from specs/openai.yaml (sha256 a062c57bad3caa96ddddd2898341fd24d68e2003a22e38e29f2f6d394fb70c38) by `make generate`. Do not edit.
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

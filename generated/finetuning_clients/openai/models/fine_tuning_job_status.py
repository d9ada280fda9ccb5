# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
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

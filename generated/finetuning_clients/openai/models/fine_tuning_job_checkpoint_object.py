# Generated from specs/openai.yaml (sha256 f4eaa0252a470738a8ab92a35a1be6b9d08508aabfb07dbffb5064f37cbd804e) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobCheckpointObject = Literal["fine_tuning.job.checkpoint",]

FINE_TUNING_JOB_CHECKPOINT_OBJECT_VALUES: Final[tuple[FineTuningJobCheckpointObject, ...]] = (
    "fine_tuning.job.checkpoint",
)
"""Its values, in the contract's order."""

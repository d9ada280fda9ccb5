# Generated from specs/openai.yaml (sha256 3d7bce40c8e5ab3912f174e2a712cc9bc52c2ddb00a9f8c9850bd0df427edca2) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobCheckpointObject = Literal["fine_tuning.job.checkpoint",]

FINE_TUNING_JOB_CHECKPOINT_OBJECT_VALUES: Final[tuple[FineTuningJobCheckpointObject, ...]] = (
    "fine_tuning.job.checkpoint",
)
"""Its values, in the contract's order."""

# Generated from specs/openai.yaml (sha256 dfbdb195acc7b8f8740e1d6c2609cdef82700e35e7b966009fb6973df2dfb20b) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobCheckpointObject = Literal["fine_tuning.job.checkpoint",]

FINE_TUNING_JOB_CHECKPOINT_OBJECT_VALUES: Final[tuple[FineTuningJobCheckpointObject, ...]] = (
    "fine_tuning.job.checkpoint",
)
"""Its values, in the contract's order."""

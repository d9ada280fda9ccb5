# Generated from specs/portkey.yaml (sha256 ca920f8930b0ad49abcbc90d007b5cfd92255d74e5a3ddacf78591209073a55a) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobCheckpointObject = Literal["fine_tuning.job.checkpoint",]

FINE_TUNING_JOB_CHECKPOINT_OBJECT_VALUES: Final[tuple[FineTuningJobCheckpointObject, ...]] = (
    "fine_tuning.job.checkpoint",
)
"""Its values, in the contract's order."""

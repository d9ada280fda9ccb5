# Generated from specs/openai.yaml (sha256 e2429b4dceeb2f103a92531c3199f5d4849602e994bb3a2e7cfc6a1fcbc5a998) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobCheckpointObject = Literal["fine_tuning.job.checkpoint",]

FINE_TUNING_JOB_CHECKPOINT_OBJECT_VALUES: Final[tuple[FineTuningJobCheckpointObject, ...]] = (
    "fine_tuning.job.checkpoint",
)
"""Its values, in the contract's order."""

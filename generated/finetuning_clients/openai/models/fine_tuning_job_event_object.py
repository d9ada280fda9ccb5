# Generated from specs/openai.yaml (sha256 f4eaa0252a470738a8ab92a35a1be6b9d08508aabfb07dbffb5064f37cbd804e) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobEventObject = Literal["fine_tuning.job.event",]

FINE_TUNING_JOB_EVENT_OBJECT_VALUES: Final[tuple[FineTuningJobEventObject, ...]] = ("fine_tuning.job.event",)
"""Its values, in the contract's order."""

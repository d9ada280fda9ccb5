# Generated from specs/portkey.yaml (sha256 9bbbed28075c906036e981b6b62ca7e9ca407902df1da7326346e064078cac8a) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobEventObject = Literal["fine_tuning.job.event",]

FINE_TUNING_JOB_EVENT_OBJECT_VALUES: Final[tuple[FineTuningJobEventObject, ...]] = ("fine_tuning.job.event",)
"""Its values, in the contract's order."""

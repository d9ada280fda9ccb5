# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobEventObject = Literal["fine_tuning.job.event",]

FINE_TUNING_JOB_EVENT_OBJECT_VALUES: Final[tuple[FineTuningJobEventObject, ...]] = ("fine_tuning.job.event",)
"""Its values, in the contract's order."""

# Generated from specs/openai.yaml (sha256 a062c57bad3caa96ddddd2898341fd24d68e2003a22e38e29f2f6d394fb70c38) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobEventObject = Literal["fine_tuning.job.event",]

FINE_TUNING_JOB_EVENT_OBJECT_VALUES: Final[tuple[FineTuningJobEventObject, ...]] = ("fine_tuning.job.event",)
"""Its values, in the contract's order."""

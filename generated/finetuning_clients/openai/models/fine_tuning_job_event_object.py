# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobEventObject = Literal["fine_tuning.job.event",]

FINE_TUNING_JOB_EVENT_OBJECT_VALUES: Final[tuple[FineTuningJobEventObject, ...]] = ("fine_tuning.job.event",)
"""Its values, in the contract's order."""

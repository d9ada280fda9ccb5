# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobObject = Literal["fine_tuning.job",]

FINE_TUNING_JOB_OBJECT_VALUES: Final[tuple[FineTuningJobObject, ...]] = ("fine_tuning.job",)
"""Its values, in the contract's order."""

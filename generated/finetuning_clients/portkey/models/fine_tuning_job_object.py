# Generated from specs/portkey.yaml (sha256 b3f8e791a5e2e75cf0001b52704f2fb572e731ea5c66bb86d4932629fb39dfbd) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobObject = Literal["fine_tuning.job",]

FINE_TUNING_JOB_OBJECT_VALUES: Final[tuple[FineTuningJobObject, ...]] = ("fine_tuning.job",)
"""Its values, in the contract's order."""

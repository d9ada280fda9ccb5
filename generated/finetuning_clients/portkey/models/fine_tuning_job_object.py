# Generated from specs/portkey.yaml (sha256 60850ad58120327fbcc4db4ec01ac660aa6c9dca2ed045323791c327a2a6227d) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobObject = Literal["fine_tuning.job",]

FINE_TUNING_JOB_OBJECT_VALUES: Final[tuple[FineTuningJobObject, ...]] = ("fine_tuning.job",)
"""Its values, in the contract's order."""

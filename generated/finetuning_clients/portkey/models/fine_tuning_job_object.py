# Generated from specs/portkey.yaml (sha256 cb248e6e90b67f2e81314a29b7a26b7ce50423e7e664c9d878589f6260ccfb7c) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningJobObject = Literal["fine_tuning.job",]

FINE_TUNING_JOB_OBJECT_VALUES: Final[tuple[FineTuningJobObject, ...]] = ("fine_tuning.job",)
"""Its values, in the contract's order."""

# Generated from specs/fireworks.yaml (sha256 f7dfee53dafd2b9bd7de9a8d74bea2de1e9792ed81ba15636f7eaf84961a57a8) by `make generate`. Do not edit.
from typing import Final, Literal

JobPurpose = Literal["PURPOSE_UNSPECIFIED", "PURPOSE_PILOT"]
"""What a job is for, when machines are given out."""

JOB_PURPOSE_VALUES: Final[tuple[JobPurpose, ...]] = ("PURPOSE_UNSPECIFIED", "PURPOSE_PILOT")
"""Its values, in the contract's order."""

# Generated from specs/fireworks.yaml (sha256 a59807dcd8ed5178785af0cc7c74d9e3a6593be44aef31c11297e1973254292f) by `make generate`. Do not edit.
from typing import Final, Literal

JobPurpose = Literal["PURPOSE_UNSPECIFIED", "PURPOSE_PILOT"]
"""What a job is for, when machines are given out."""

JOB_PURPOSE_VALUES: Final[tuple[JobPurpose, ...]] = ("PURPOSE_UNSPECIFIED", "PURPOSE_PILOT")
"""Its values, in the contract's order."""

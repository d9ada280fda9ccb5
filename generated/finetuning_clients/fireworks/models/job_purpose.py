# Generated from specs/fireworks.yaml (sha256 1e60a8bb558ff29dad920eacf39cd7a40162422cc5ee8253455b9bf03069b682) by `make generate`. Do not edit.
from typing import Final, Literal

JobPurpose = Literal["PURPOSE_UNSPECIFIED", "PURPOSE_PILOT"]
"""What a job is for, when machines are given out."""

JOB_PURPOSE_VALUES: Final[tuple[JobPurpose, ...]] = ("PURPOSE_UNSPECIFIED", "PURPOSE_PILOT")
"""Its values, in the contract's order."""

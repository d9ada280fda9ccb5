# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from typing import Final, Literal

JobPurpose = Literal["PURPOSE_UNSPECIFIED", "PURPOSE_PILOT"]
"""What a job is for, when machines are given out."""

JOB_PURPOSE_VALUES: Final[tuple[JobPurpose, ...]] = ("PURPOSE_UNSPECIFIED", "PURPOSE_PILOT")
"""Its values, in the contract's order."""

# Generated from specs/fireworks.yaml (sha256 e3bb89319c1d1a41a5539f39aee6f7426660f02d5bbd47a603606e6a21e21c3e) by `make generate`. Do not edit.
from typing import Final, Literal

JobPurpose = Literal["PURPOSE_UNSPECIFIED", "PURPOSE_PILOT"]
"""What a job is for, when machines are given out."""

JOB_PURPOSE_VALUES: Final[tuple[JobPurpose, ...]] = ("PURPOSE_UNSPECIFIED", "PURPOSE_PILOT")
"""Its values, in the contract's order."""

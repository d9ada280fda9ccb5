# Generated from specs/fireworks.yaml (sha256 28f32fa41fd5517542da1b6813efc453a1482f1bc076da112639012fa8ce4efe) by `make generate`. Do not edit.
from typing import Final, Literal

JobPurpose = Literal[
    "PURPOSE_UNSPECIFIED",
    "PURPOSE_PILOT",
]
"""What a job is for, when machines are given out. Source: the vendor's SDK, official documentation."""

JOB_PURPOSE_VALUES: Final[tuple[JobPurpose, ...]] = (
    "PURPOSE_UNSPECIFIED",
    "PURPOSE_PILOT",
)
"""Its values, in the contract's order."""

# Generated from specs/fireworks.yaml (sha256 d3c73980a006e79c8b26c0a7579076e3dab1962eac3d34e6c0d1ae56a70ede9d) by `make generate`. Do not edit.
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

# Generated from specs/fireworks.yaml (sha256 82e041ebb259f532d8ce58ea2b54cd463e483c991f47b6c26fed287680e9ebf0) by `make generate`. Do not edit.
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

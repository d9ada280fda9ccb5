# Generated from specs/fireworks.yaml (sha256 28f32fa41fd5517542da1b6813efc453a1482f1bc076da112639012fa8ce4efe) by `make generate`. Do not edit.
from typing import Final, Literal

DatasetFormat = Literal[
    "FORMAT_UNSPECIFIED",
    "CHAT",
    "COMPLETION",
    "RL",
]
"""What a line of a dataset looks like. Source: the vendor's SDK, official documentation."""

DATASET_FORMAT_VALUES: Final[tuple[DatasetFormat, ...]] = (
    "FORMAT_UNSPECIFIED",
    "CHAT",
    "COMPLETION",
    "RL",
)
"""Its values, in the contract's order."""

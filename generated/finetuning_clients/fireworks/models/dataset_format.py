# Generated from specs/fireworks.yaml (sha256 d3c73980a006e79c8b26c0a7579076e3dab1962eac3d34e6c0d1ae56a70ede9d) by `make generate`. Do not edit.
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

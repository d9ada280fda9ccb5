# Generated from specs/fireworks.yaml (sha256 82e041ebb259f532d8ce58ea2b54cd463e483c991f47b6c26fed287680e9ebf0) by `make generate`. Do not edit.
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

# Generated from specs/fireworks.yaml (sha256 d227023d86a44b4110fd7bfdfda60cad4511a093568b0828d40d4c42fe74aad8) by `make generate`. Do not edit.
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

# Generated from specs/fireworks.yaml (sha256 a59807dcd8ed5178785af0cc7c74d9e3a6593be44aef31c11297e1973254292f) by `make generate`. Do not edit.
from typing import Final, Literal

DatasetFormat = Literal["FORMAT_UNSPECIFIED", "CHAT", "COMPLETION", "RL"]
"""What a line of a dataset looks like."""

DATASET_FORMAT_VALUES: Final[tuple[DatasetFormat, ...]] = ("FORMAT_UNSPECIFIED", "CHAT", "COMPLETION", "RL")
"""Its values, in the contract's order."""

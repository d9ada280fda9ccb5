# Generated from specs/fireworks.yaml (sha256 e3bb89319c1d1a41a5539f39aee6f7426660f02d5bbd47a603606e6a21e21c3e) by `make generate`. Do not edit.
from typing import Final, Literal

DatasetFormat = Literal["FORMAT_UNSPECIFIED", "CHAT", "COMPLETION", "RL"]
"""What a line of a dataset looks like."""

DATASET_FORMAT_VALUES: Final[tuple[DatasetFormat, ...]] = ("FORMAT_UNSPECIFIED", "CHAT", "COMPLETION", "RL")
"""Its values, in the contract's order."""

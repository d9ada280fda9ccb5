# Generated from specs/fireworks.yaml (sha256 1e60a8bb558ff29dad920eacf39cd7a40162422cc5ee8253455b9bf03069b682) by `make generate`. Do not edit.
from typing import Final, Literal

DatasetFormat = Literal["FORMAT_UNSPECIFIED", "CHAT", "COMPLETION", "RL"]
"""What a line of a dataset looks like."""

DATASET_FORMAT_VALUES: Final[tuple[DatasetFormat, ...]] = ("FORMAT_UNSPECIFIED", "CHAT", "COMPLETION", "RL")
"""Its values, in the contract's order."""

# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from typing import Final, Literal

DatasetFormat = Literal["FORMAT_UNSPECIFIED", "CHAT", "COMPLETION", "RL"]
"""What a line of a dataset looks like."""

DATASET_FORMAT_VALUES: Final[tuple[DatasetFormat, ...]] = ("FORMAT_UNSPECIFIED", "CHAT", "COMPLETION", "RL")
"""Its values, in the contract's order."""

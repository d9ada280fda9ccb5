# Generated from specs/fireworks.yaml (sha256 f7dfee53dafd2b9bd7de9a8d74bea2de1e9792ed81ba15636f7eaf84961a57a8) by `make generate`. Do not edit.
from typing import Final, Literal

DatasetFormat = Literal["FORMAT_UNSPECIFIED", "CHAT", "COMPLETION", "RL"]
"""What a line of a dataset looks like."""

DATASET_FORMAT_VALUES: Final[tuple[DatasetFormat, ...]] = ("FORMAT_UNSPECIFIED", "CHAT", "COMPLETION", "RL")
"""Its values, in the contract's order."""

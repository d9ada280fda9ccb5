# Generated from specs/fireworks.yaml (sha256 e3bb89319c1d1a41a5539f39aee6f7426660f02d5bbd47a603606e6a21e21c3e) by `make generate`. Do not edit.
from typing import Final, Literal

DatasetState = Literal["STATE_UNSPECIFIED", "UPLOADING", "READY"]
"""Whether a dataset can be trained on."""

DATASET_STATE_VALUES: Final[tuple[DatasetState, ...]] = ("STATE_UNSPECIFIED", "UPLOADING", "READY")
"""Its values, in the contract's order."""

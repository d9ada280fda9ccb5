# Generated from specs/fireworks.yaml (sha256 1e60a8bb558ff29dad920eacf39cd7a40162422cc5ee8253455b9bf03069b682) by `make generate`. Do not edit.
from typing import Final, Literal

DatasetState = Literal["STATE_UNSPECIFIED", "UPLOADING", "READY"]
"""Whether a dataset can be trained on."""

DATASET_STATE_VALUES: Final[tuple[DatasetState, ...]] = ("STATE_UNSPECIFIED", "UPLOADING", "READY")
"""Its values, in the contract's order."""

# Generated from specs/fireworks.yaml (sha256 a59807dcd8ed5178785af0cc7c74d9e3a6593be44aef31c11297e1973254292f) by `make generate`. Do not edit.
from typing import Final, Literal

DatasetState = Literal["STATE_UNSPECIFIED", "UPLOADING", "READY"]
"""Whether a dataset can be trained on."""

DATASET_STATE_VALUES: Final[tuple[DatasetState, ...]] = ("STATE_UNSPECIFIED", "UPLOADING", "READY")
"""Its values, in the contract's order."""

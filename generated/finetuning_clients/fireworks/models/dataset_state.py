# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from typing import Final, Literal

DatasetState = Literal["STATE_UNSPECIFIED", "UPLOADING", "READY"]
"""Whether a dataset can be trained on."""

DATASET_STATE_VALUES: Final[tuple[DatasetState, ...]] = ("STATE_UNSPECIFIED", "UPLOADING", "READY")
"""Its values, in the contract's order."""

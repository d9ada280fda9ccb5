# Generated from specs/fireworks.yaml (sha256 f7dfee53dafd2b9bd7de9a8d74bea2de1e9792ed81ba15636f7eaf84961a57a8) by `make generate`. Do not edit.
from typing import Final, Literal

DatasetState = Literal["STATE_UNSPECIFIED", "UPLOADING", "READY"]
"""Whether a dataset can be trained on."""

DATASET_STATE_VALUES: Final[tuple[DatasetState, ...]] = ("STATE_UNSPECIFIED", "UPLOADING", "READY")
"""Its values, in the contract's order."""

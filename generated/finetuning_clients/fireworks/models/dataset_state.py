# Generated from specs/fireworks.yaml (sha256 82e041ebb259f532d8ce58ea2b54cd463e483c991f47b6c26fed287680e9ebf0) by `make generate`. Do not edit.
from typing import Final, Literal

DatasetState = Literal[
    "STATE_UNSPECIFIED",
    "UPLOADING",
    "READY",
]
"""Whether a dataset can be trained on. Source: the vendor's SDK, official documentation."""

DATASET_STATE_VALUES: Final[tuple[DatasetState, ...]] = (
    "STATE_UNSPECIFIED",
    "UPLOADING",
    "READY",
)
"""Its values, in the contract's order."""

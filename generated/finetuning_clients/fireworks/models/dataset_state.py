# Generated from specs/fireworks.yaml (sha256 d3c73980a006e79c8b26c0a7579076e3dab1962eac3d34e6c0d1ae56a70ede9d) by `make generate`. Do not edit.
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

# Generated from specs/fireworks.yaml (sha256 28f32fa41fd5517542da1b6813efc453a1482f1bc076da112639012fa8ce4efe) by `make generate`. Do not edit.
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

# Generated from specs/fireworks.yaml (sha256 d227023d86a44b4110fd7bfdfda60cad4511a093568b0828d40d4c42fe74aad8) by `make generate`. Do not edit.
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

# Generated from specs/openai.yaml (sha256 987eaa3b334e612c5afca61de654942fc8d3f552633fcaa03e1776fe1826b27f) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningCheckpointPermissionObject = Literal["checkpoint.permission",]
"""The mark of a permission."""

FINE_TUNING_CHECKPOINT_PERMISSION_OBJECT_VALUES: Final[tuple[FineTuningCheckpointPermissionObject, ...]] = (
    "checkpoint.permission",
)
"""Its values, in the contract's order."""

# Generated from specs/openai.yaml (sha256 987eaa3b334e612c5afca61de654942fc8d3f552633fcaa03e1776fe1826b27f) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningCheckpointPermissionOrder = Literal["ascending", "descending"]
"""Whether the oldest or the newest permission comes first. The server's default: 'descending'."""

FINE_TUNING_CHECKPOINT_PERMISSION_ORDER_VALUES: Final[tuple[FineTuningCheckpointPermissionOrder, ...]] = (
    "ascending",
    "descending",
)
"""Its values, in the contract's order."""

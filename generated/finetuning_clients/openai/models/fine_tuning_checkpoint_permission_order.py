# Generated from specs/openai.yaml (sha256 796395cb09d43fe8c26017e4dbdb6df6d6742c1ab12b59fa82fd774c632aa07b) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningCheckpointPermissionOrder = Literal["ascending", "descending"]
"""Whether the oldest or the newest permission comes first. The server's default: 'descending'."""

FINE_TUNING_CHECKPOINT_PERMISSION_ORDER_VALUES: Final[tuple[FineTuningCheckpointPermissionOrder, ...]] = (
    "ascending",
    "descending",
)
"""Its values, in the contract's order."""

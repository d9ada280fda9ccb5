# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningCheckpointPermissionOrder = Literal["ascending", "descending"]
"""Whether the oldest or the newest permission comes first. The server's default: 'descending'."""

FINE_TUNING_CHECKPOINT_PERMISSION_ORDER_VALUES: Final[tuple[FineTuningCheckpointPermissionOrder, ...]] = (
    "ascending",
    "descending",
)
"""Its values, in the contract's order."""

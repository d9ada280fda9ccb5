# Generated from specs/openai.yaml (sha256 e2429b4dceeb2f103a92531c3199f5d4849602e994bb3a2e7cfc6a1fcbc5a998) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningCheckpointPermissionOrder = Literal["ascending", "descending"]
"""Whether the oldest or the newest permission comes first. The server's default: 'descending'."""

FINE_TUNING_CHECKPOINT_PERMISSION_ORDER_VALUES: Final[tuple[FineTuningCheckpointPermissionOrder, ...]] = (
    "ascending",
    "descending",
)
"""Its values, in the contract's order."""

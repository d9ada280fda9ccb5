# Generated from specs/openai.yaml (sha256 cf265d22275d1ebd33ee8a1c16b6cd8d7d6cdcb2a8a290cc21b32ca0a2272703) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningCheckpointPermissionObject = Literal["checkpoint.permission",]
"""The mark of a permission."""

FINE_TUNING_CHECKPOINT_PERMISSION_OBJECT_VALUES: Final[tuple[FineTuningCheckpointPermissionObject, ...]] = (
    "checkpoint.permission",
)
"""Its values, in the contract's order."""

# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningCheckpointPermissionObject = Literal["checkpoint.permission",]
"""The mark of a permission. Source: official documentation, the vendor's SDK."""

FINE_TUNING_CHECKPOINT_PERMISSION_OBJECT_VALUES: Final[tuple[FineTuningCheckpointPermissionObject, ...]] = (
    "checkpoint.permission",
)
"""Its values, in the contract's order."""

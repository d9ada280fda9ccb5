# Generated from specs/openai.yaml (sha256 f4eaa0252a470738a8ab92a35a1be6b9d08508aabfb07dbffb5064f37cbd804e) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningCheckpointPermissionObject = Literal["checkpoint.permission",]
"""The mark of a permission. Source: official documentation, the vendor's SDK."""

FINE_TUNING_CHECKPOINT_PERMISSION_OBJECT_VALUES: Final[tuple[FineTuningCheckpointPermissionObject, ...]] = (
    "checkpoint.permission",
)
"""Its values, in the contract's order."""

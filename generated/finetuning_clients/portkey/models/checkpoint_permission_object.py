# Generated from specs/portkey.yaml (sha256 9bbbed28075c906036e981b6b62ca7e9ca407902df1da7326346e064078cac8a) by `make generate`. Do not edit.
from typing import Final, Literal

CheckpointPermissionObject = Literal["checkpoint.permission",]
"""The mark of a permission. Not in the vendor's documentation; seen in the vendor's SDK."""

CHECKPOINT_PERMISSION_OBJECT_VALUES: Final[tuple[CheckpointPermissionObject, ...]] = ("checkpoint.permission",)
"""Its values, in the contract's order."""

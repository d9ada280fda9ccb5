# Generated from specs/portkey.yaml (sha256 9bbbed28075c906036e981b6b62ca7e9ca407902df1da7326346e064078cac8a) by `make generate`. Do not edit.
from typing import Final, Literal

CheckpointPermissionOrder = Literal["ascending", "descending"]
"""Whether the oldest or the newest permission comes first. The server's default: 'descending'. Not in
the vendor's documentation; seen in the vendor's SDK."""

CHECKPOINT_PERMISSION_ORDER_VALUES: Final[tuple[CheckpointPermissionOrder, ...]] = ("ascending", "descending")
"""Its values, in the contract's order."""

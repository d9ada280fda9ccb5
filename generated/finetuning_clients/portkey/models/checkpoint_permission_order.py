# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from typing import Final, Literal

CheckpointPermissionOrder = Literal["ascending", "descending"]
"""Whether the oldest or the newest permission comes first. The server's default: 'descending'. Not in
the vendor's documentation; seen in the vendor's SDK."""

CHECKPOINT_PERMISSION_ORDER_VALUES: Final[tuple[CheckpointPermissionOrder, ...]] = ("ascending", "descending")
"""Its values, in the contract's order."""

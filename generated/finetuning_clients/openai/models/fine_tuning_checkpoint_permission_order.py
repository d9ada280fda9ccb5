# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningCheckpointPermissionOrder = Literal[
    "ascending",
    "descending",
]
"""Whether the oldest or the newest permission comes first. The server's default: 'descending'. Source:
official documentation, the vendor's SDK."""

FINE_TUNING_CHECKPOINT_PERMISSION_ORDER_VALUES: Final[tuple[FineTuningCheckpointPermissionOrder, ...]] = (
    "ascending",
    "descending",
)
"""Its values, in the contract's order."""

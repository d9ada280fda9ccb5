# Generated from specs/openai.yaml (sha256 a062c57bad3caa96ddddd2898341fd24d68e2003a22e38e29f2f6d394fb70c38) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningCheckpointPermissionObject = Literal["checkpoint.permission",]
"""The mark of a permission. Source: official documentation, the vendor's SDK."""

FINE_TUNING_CHECKPOINT_PERMISSION_OBJECT_VALUES: Final[tuple[FineTuningCheckpointPermissionObject, ...]] = (
    "checkpoint.permission",
)
"""Its values, in the contract's order."""

# Generated from specs/portkey.yaml (sha256 9bbbed28075c906036e981b6b62ca7e9ca407902df1da7326346e064078cac8a) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningMethodType = Literal["supervised", "dpo"]
"""The kind of training."""

FINE_TUNING_METHOD_TYPE_VALUES: Final[tuple[FineTuningMethodType, ...]] = ("supervised", "dpo")
"""Its values, in the contract's order."""

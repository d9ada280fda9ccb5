# Generated from specs/portkey.yaml (sha256 ca920f8930b0ad49abcbc90d007b5cfd92255d74e5a3ddacf78591209073a55a) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningMethodType = Literal["supervised", "dpo"]
"""The kind of training."""

FINE_TUNING_METHOD_TYPE_VALUES: Final[tuple[FineTuningMethodType, ...]] = ("supervised", "dpo")
"""Its values, in the contract's order."""

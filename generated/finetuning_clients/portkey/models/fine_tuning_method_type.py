# Generated from specs/portkey.yaml (sha256 229561ac96b4b7de4fd2fc7fb02ab72a3b54d65e9f3cc2d2f87c13d0e70bc301) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningMethodType = Literal["supervised", "dpo"]
"""The kind of training."""

FINE_TUNING_METHOD_TYPE_VALUES: Final[tuple[FineTuningMethodType, ...]] = ("supervised", "dpo")
"""Its values, in the contract's order."""

# Generated from specs/fireworks.yaml (sha256 f7dfee53dafd2b9bd7de9a8d74bea2de1e9792ed81ba15636f7eaf84961a57a8) by `make generate`. Do not edit.
from typing import Final, Literal

LossMethod = Literal["METHOD_UNSPECIFIED", "GRPO", "DAPO", "DPO", "ORPO", "GSPO_TOKEN"]
"""How answers are turned into a loss."""

LOSS_METHOD_VALUES: Final[tuple[LossMethod, ...]] = ("METHOD_UNSPECIFIED", "GRPO", "DAPO", "DPO", "ORPO", "GSPO_TOKEN")
"""Its values, in the contract's order."""

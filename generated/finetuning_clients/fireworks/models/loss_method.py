# Generated from specs/fireworks.yaml (sha256 e3bb89319c1d1a41a5539f39aee6f7426660f02d5bbd47a603606e6a21e21c3e) by `make generate`. Do not edit.
from typing import Final, Literal

LossMethod = Literal["METHOD_UNSPECIFIED", "GRPO", "DAPO", "DPO", "ORPO", "GSPO_TOKEN"]
"""How answers are turned into a loss."""

LOSS_METHOD_VALUES: Final[tuple[LossMethod, ...]] = ("METHOD_UNSPECIFIED", "GRPO", "DAPO", "DPO", "ORPO", "GSPO_TOKEN")
"""Its values, in the contract's order."""

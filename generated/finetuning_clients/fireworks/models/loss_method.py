# Generated from specs/fireworks.yaml (sha256 28f32fa41fd5517542da1b6813efc453a1482f1bc076da112639012fa8ce4efe) by `make generate`. Do not edit.
from typing import Final, Literal

LossMethod = Literal[
    "METHOD_UNSPECIFIED",
    "GRPO",
    "DAPO",
    "DPO",
    "ORPO",
    "GSPO_TOKEN",
]
"""How answers are turned into a loss. Source: the vendor's SDK, official documentation."""

LOSS_METHOD_VALUES: Final[tuple[LossMethod, ...]] = (
    "METHOD_UNSPECIFIED",
    "GRPO",
    "DAPO",
    "DPO",
    "ORPO",
    "GSPO_TOKEN",
)
"""Its values, in the contract's order."""

# Generated from specs/fireworks.yaml (sha256 d227023d86a44b4110fd7bfdfda60cad4511a093568b0828d40d4c42fe74aad8) by `make generate`. Do not edit.
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

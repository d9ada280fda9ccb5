# Generated from specs/fireworks.yaml (sha256 82e041ebb259f532d8ce58ea2b54cd463e483c991f47b6c26fed287680e9ebf0) by `make generate`. Do not edit.
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

# Generated from specs/fireworks.yaml (sha256 d3c73980a006e79c8b26c0a7579076e3dab1962eac3d34e6c0d1ae56a70ede9d) by `make generate`. Do not edit.
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

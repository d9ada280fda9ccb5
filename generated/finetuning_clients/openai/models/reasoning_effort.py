# Generated from specs/openai.yaml (sha256 796395cb09d43fe8c26017e4dbdb6df6d6742c1ab12b59fa82fd774c632aa07b) by `make generate`. Do not edit.
from typing import Final, Literal

ReasoningEffort = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
"""How much a model thinks before it answers."""

REASONING_EFFORT_VALUES: Final[tuple[ReasoningEffort, ...]] = (
    "none",
    "minimal",
    "low",
    "medium",
    "high",
    "xhigh",
    "max",
)
"""Its values, in the contract's order."""

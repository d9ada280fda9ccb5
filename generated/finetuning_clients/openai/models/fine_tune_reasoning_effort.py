# Generated from specs/openai.yaml (sha256 796395cb09d43fe8c26017e4dbdb6df6d6742c1ab12b59fa82fd774c632aa07b) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuneReasoningEffort = Literal["default", "low", "medium", "high"]
"""How much a model thinks while it is trained."""

FINE_TUNE_REASONING_EFFORT_VALUES: Final[tuple[FineTuneReasoningEffort, ...]] = ("default", "low", "medium", "high")
"""Its values, in the contract's order."""

# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuneReasoningEffort = Literal["default", "low", "medium", "high"]
"""How much a model thinks while it is trained."""

FINE_TUNE_REASONING_EFFORT_VALUES: Final[tuple[FineTuneReasoningEffort, ...]] = ("default", "low", "medium", "high")
"""Its values, in the contract's order."""

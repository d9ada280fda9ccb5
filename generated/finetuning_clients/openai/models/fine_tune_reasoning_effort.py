# Generated from specs/openai.yaml (sha256 987eaa3b334e612c5afca61de654942fc8d3f552633fcaa03e1776fe1826b27f) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuneReasoningEffort = Literal["default", "low", "medium", "high"]
"""How much a model thinks while it is trained."""

FINE_TUNE_REASONING_EFFORT_VALUES: Final[tuple[FineTuneReasoningEffort, ...]] = ("default", "low", "medium", "high")
"""Its values, in the contract's order."""

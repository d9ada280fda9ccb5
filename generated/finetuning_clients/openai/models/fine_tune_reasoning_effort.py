# Generated from specs/openai.yaml (sha256 04e5a704c33db62cd684f863fc5b1336098617353770b57417f1a673ab7e25f4) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuneReasoningEffort = Literal["default", "low", "medium", "high"]
"""How much a model thinks while it is trained."""

FINE_TUNE_REASONING_EFFORT_VALUES: Final[tuple[FineTuneReasoningEffort, ...]] = ("default", "low", "medium", "high")
"""Its values, in the contract's order."""

# Generated from specs/openai.yaml (sha256 e2429b4dceeb2f103a92531c3199f5d4849602e994bb3a2e7cfc6a1fcbc5a998) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuneReasoningEffort = Literal["default", "low", "medium", "high"]
"""How much a model thinks while it is trained."""

FINE_TUNE_REASONING_EFFORT_VALUES: Final[tuple[FineTuneReasoningEffort, ...]] = ("default", "low", "medium", "high")
"""Its values, in the contract's order."""

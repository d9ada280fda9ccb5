# Generated from specs/openai.yaml (sha256 cf265d22275d1ebd33ee8a1c16b6cd8d7d6cdcb2a8a290cc21b32ca0a2272703) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuneMethodType = Literal["supervised", "dpo", "reinforcement"]
"""The ways to train a model."""

FINE_TUNE_METHOD_TYPE_VALUES: Final[tuple[FineTuneMethodType, ...]] = ("supervised", "dpo", "reinforcement")
"""Its values, in the contract's order."""

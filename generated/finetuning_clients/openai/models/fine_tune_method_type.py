# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuneMethodType = Literal["supervised", "dpo", "reinforcement"]
"""The ways to train a model."""

FINE_TUNE_METHOD_TYPE_VALUES: Final[tuple[FineTuneMethodType, ...]] = ("supervised", "dpo", "reinforcement")
"""Its values, in the contract's order."""

# Generated from specs/openai.yaml (sha256 04e5a704c33db62cd684f863fc5b1336098617353770b57417f1a673ab7e25f4) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuneMethodType = Literal["supervised", "dpo", "reinforcement"]
"""The ways to train a model."""

FINE_TUNE_METHOD_TYPE_VALUES: Final[tuple[FineTuneMethodType, ...]] = ("supervised", "dpo", "reinforcement")
"""Its values, in the contract's order."""

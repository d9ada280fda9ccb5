# Generated from specs/openai.yaml (sha256 3d7bce40c8e5ab3912f174e2a712cc9bc52c2ddb00a9f8c9850bd0df427edca2) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuneMethodType = Literal["supervised", "dpo", "reinforcement"]
"""The ways to train a model."""

FINE_TUNE_METHOD_TYPE_VALUES: Final[tuple[FineTuneMethodType, ...]] = ("supervised", "dpo", "reinforcement")
"""Its values, in the contract's order."""

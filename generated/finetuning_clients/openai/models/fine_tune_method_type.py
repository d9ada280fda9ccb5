# Generated from specs/openai.yaml (sha256 796395cb09d43fe8c26017e4dbdb6df6d6742c1ab12b59fa82fd774c632aa07b) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuneMethodType = Literal["supervised", "dpo", "reinforcement"]
"""The ways to train a model."""

FINE_TUNE_METHOD_TYPE_VALUES: Final[tuple[FineTuneMethodType, ...]] = ("supervised", "dpo", "reinforcement")
"""Its values, in the contract's order."""

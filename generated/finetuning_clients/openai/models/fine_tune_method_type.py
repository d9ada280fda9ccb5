# Generated from specs/openai.yaml (sha256 f4eaa0252a470738a8ab92a35a1be6b9d08508aabfb07dbffb5064f37cbd804e) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuneMethodType = Literal[
    "supervised",
    "dpo",
    "reinforcement",
]
"""The ways to train a model. Source: document 001, official documentation, the vendor's SDK."""

FINE_TUNE_METHOD_TYPE_VALUES: Final[tuple[FineTuneMethodType, ...]] = (
    "supervised",
    "dpo",
    "reinforcement",
)
"""Its values, in the contract's order."""

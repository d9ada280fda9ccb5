# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
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

# Generated from specs/openai.yaml (sha256 a062c57bad3caa96ddddd2898341fd24d68e2003a22e38e29f2f6d394fb70c38) by `make generate`. Do not edit.
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

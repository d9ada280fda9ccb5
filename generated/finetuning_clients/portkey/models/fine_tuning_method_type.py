# Generated from specs/portkey.yaml (sha256 60850ad58120327fbcc4db4ec01ac660aa6c9dca2ed045323791c327a2a6227d) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningMethodType = Literal[
    "supervised",
    "dpo",
]
"""The kind of training. Source: official documentation."""

FINE_TUNING_METHOD_TYPE_VALUES: Final[tuple[FineTuningMethodType, ...]] = (
    "supervised",
    "dpo",
)
"""Its values, in the contract's order."""

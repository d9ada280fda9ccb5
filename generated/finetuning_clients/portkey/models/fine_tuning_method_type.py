# Generated from specs/portkey.yaml (sha256 cb248e6e90b67f2e81314a29b7a26b7ce50423e7e664c9d878589f6260ccfb7c) by `make generate`. Do not edit.
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

# Generated from specs/portkey.yaml (sha256 61ac6402e0b635ec1ce54ea34e10857c5e9f9cb29f93e622ed4e33da3c7f60bc) by `make generate`. Do not edit.
from typing import Final, Literal

FineTuningMethodType = Literal["supervised", "dpo"]
"""The kind of training. Source: official documentation."""

FINE_TUNING_METHOD_TYPE_VALUES: Final[tuple[FineTuningMethodType, ...]] = ("supervised", "dpo")
"""Its values, in the contract's order."""

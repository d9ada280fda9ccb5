# Generated from specs/dataherald.yaml (sha256 4d809cea7605a9a06b029ad9e619e9fff2a7f677dda4b5f45ca972b7d201bbb6) by `make generate`. Do not edit.
from typing import Final, Literal

FinetunableModel = Literal["gpt-3.5-turbo-1106", "gpt-3.5-turbo-0613", "gpt-3.5-turbo", "gpt-4", "gpt-4-0613"]
"""The upstream models that the engine accepts for fine-tuning; any other is refused with 422."""

FINETUNABLE_MODEL_VALUES: Final[tuple[FinetunableModel, ...]] = (
    "gpt-3.5-turbo-1106",
    "gpt-3.5-turbo-0613",
    "gpt-3.5-turbo",
    "gpt-4",
    "gpt-4-0613",
)
"""Its values, in the contract's order."""

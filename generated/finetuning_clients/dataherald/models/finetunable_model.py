# Generated from specs/dataherald.yaml (sha256 5ba6233bf01068c80354e9796b5ab88d5f8ad3187c6e017eac06060d167016a6) by `make generate`. Do not edit.
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

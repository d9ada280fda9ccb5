# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
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

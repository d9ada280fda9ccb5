# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
from typing import Final, Literal

EvalItemInputTextType = Literal["input_text",]

EVAL_ITEM_INPUT_TEXT_TYPE_VALUES: Final[tuple[EvalItemInputTextType, ...]] = ("input_text",)
"""Its values, in the contract's order."""

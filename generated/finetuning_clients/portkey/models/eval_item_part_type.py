# Generated from specs/portkey.yaml (sha256 9bbbed28075c906036e981b6b62ca7e9ca407902df1da7326346e064078cac8a) by `make generate`. Do not edit.
from typing import Final, Literal

EvalItemPartType = Literal["input_text", "output_text", "input_image", "input_audio"]
"""The kinds of parts that a message can have. Not in the vendor's documentation; seen in the vendor's
SDK."""

EVAL_ITEM_PART_TYPE_VALUES: Final[tuple[EvalItemPartType, ...]] = (
    "input_text",
    "output_text",
    "input_image",
    "input_audio",
)
"""Its values, in the contract's order."""

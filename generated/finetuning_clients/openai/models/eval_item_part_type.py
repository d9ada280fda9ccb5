# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from typing import Final, Literal

EvalItemPartType = Literal["input_text", "output_text", "input_image", "input_audio"]
"""The kinds of parts that a message can have."""

EVAL_ITEM_PART_TYPE_VALUES: Final[tuple[EvalItemPartType, ...]] = (
    "input_text",
    "output_text",
    "input_image",
    "input_audio",
)
"""Its values, in the contract's order."""

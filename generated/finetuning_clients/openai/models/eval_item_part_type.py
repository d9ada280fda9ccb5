# Generated from specs/openai.yaml (sha256 987eaa3b334e612c5afca61de654942fc8d3f552633fcaa03e1776fe1826b27f) by `make generate`. Do not edit.
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

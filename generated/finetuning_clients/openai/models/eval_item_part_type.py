# Generated from specs/openai.yaml (sha256 796395cb09d43fe8c26017e4dbdb6df6d6742c1ab12b59fa82fd774c632aa07b) by `make generate`. Do not edit.
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

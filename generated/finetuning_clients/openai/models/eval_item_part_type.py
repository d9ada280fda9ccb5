# Generated from specs/openai.yaml (sha256 e2429b4dceeb2f103a92531c3199f5d4849602e994bb3a2e7cfc6a1fcbc5a998) by `make generate`. Do not edit.
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

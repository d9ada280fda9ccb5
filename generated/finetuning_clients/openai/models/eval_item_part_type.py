# Generated from specs/openai.yaml (sha256 a062c57bad3caa96ddddd2898341fd24d68e2003a22e38e29f2f6d394fb70c38) by `make generate`. Do not edit.
from typing import Final, Literal

EvalItemPartType = Literal[
    "input_text",
    "output_text",
    "input_image",
    "input_audio",
]
"""The kinds of parts that a message can have. Source: official documentation, the vendor's SDK."""

EVAL_ITEM_PART_TYPE_VALUES: Final[tuple[EvalItemPartType, ...]] = (
    "input_text",
    "output_text",
    "input_image",
    "input_audio",
)
"""Its values, in the contract's order."""

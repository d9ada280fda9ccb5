# Generated from specs/openai.yaml (sha256 987eaa3b334e612c5afca61de654942fc8d3f552633fcaa03e1776fe1826b27f) by `make generate`. Do not edit.
from typing import Final, Literal

EvalItemType = Literal["message",]

EVAL_ITEM_TYPE_VALUES: Final[tuple[EvalItemType, ...]] = ("message",)
"""Its values, in the contract's order."""

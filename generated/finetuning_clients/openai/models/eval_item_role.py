# Generated from specs/openai.yaml (sha256 987eaa3b334e612c5afca61de654942fc8d3f552633fcaa03e1776fe1826b27f) by `make generate`. Do not edit.
from typing import Final, Literal

EvalItemRole = Literal["user", "assistant", "system", "developer"]
"""Who speaks in a message."""

EVAL_ITEM_ROLE_VALUES: Final[tuple[EvalItemRole, ...]] = ("user", "assistant", "system", "developer")
"""Its values, in the contract's order."""

# Generated from specs/openai.yaml (sha256 987eaa3b334e612c5afca61de654942fc8d3f552633fcaa03e1776fe1826b27f) by `make generate`. Do not edit.
from typing import Final, Literal

GraderStringCheckOperation = Literal["eq", "ne", "like", "ilike"]
"""Equal, not equal, contained, contained whatever the case."""

GRADER_STRING_CHECK_OPERATION_VALUES: Final[tuple[GraderStringCheckOperation, ...]] = ("eq", "ne", "like", "ilike")
"""Its values, in the contract's order."""

# Generated from specs/openai.yaml (sha256 796395cb09d43fe8c26017e4dbdb6df6d6742c1ab12b59fa82fd774c632aa07b) by `make generate`. Do not edit.
from typing import Final, Literal

GraderStringCheckOperation = Literal["eq", "ne", "like", "ilike"]
"""Equal, not equal, contained, contained whatever the case."""

GRADER_STRING_CHECK_OPERATION_VALUES: Final[tuple[GraderStringCheckOperation, ...]] = ("eq", "ne", "like", "ilike")
"""Its values, in the contract's order."""

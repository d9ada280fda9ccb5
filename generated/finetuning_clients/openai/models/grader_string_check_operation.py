# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from typing import Final, Literal

GraderStringCheckOperation = Literal["eq", "ne", "like", "ilike"]
"""Equal, not equal, contained, contained whatever the case."""

GRADER_STRING_CHECK_OPERATION_VALUES: Final[tuple[GraderStringCheckOperation, ...]] = ("eq", "ne", "like", "ilike")
"""Its values, in the contract's order."""

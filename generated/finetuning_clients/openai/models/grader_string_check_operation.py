# Generated from specs/openai.yaml (sha256 cf265d22275d1ebd33ee8a1c16b6cd8d7d6cdcb2a8a290cc21b32ca0a2272703) by `make generate`. Do not edit.
from typing import Final, Literal

GraderStringCheckOperation = Literal["eq", "ne", "like", "ilike"]
"""Equal, not equal, contained, contained whatever the case."""

GRADER_STRING_CHECK_OPERATION_VALUES: Final[tuple[GraderStringCheckOperation, ...]] = ("eq", "ne", "like", "ilike")
"""Its values, in the contract's order."""

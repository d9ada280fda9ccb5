# Generated from specs/portkey.yaml (sha256 9bbbed28075c906036e981b6b62ca7e9ca407902df1da7326346e064078cac8a) by `make generate`. Do not edit.
from typing import Final, Literal

GraderStringCheckOperation = Literal["eq", "ne", "like", "ilike"]
"""Equal, not equal, contained, contained whatever the case. Not in the vendor's documentation; seen in
the vendor's SDK."""

GRADER_STRING_CHECK_OPERATION_VALUES: Final[tuple[GraderStringCheckOperation, ...]] = ("eq", "ne", "like", "ilike")
"""Its values, in the contract's order."""

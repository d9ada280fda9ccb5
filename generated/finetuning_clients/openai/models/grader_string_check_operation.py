# Generated from specs/openai.yaml (sha256 f4eaa0252a470738a8ab92a35a1be6b9d08508aabfb07dbffb5064f37cbd804e) by `make generate`. Do not edit.
from typing import Final, Literal

GraderStringCheckOperation = Literal[
    "eq",
    "ne",
    "like",
    "ilike",
]
"""Equal, not equal, contained, contained whatever the case. Source: official documentation, the
vendor's SDK."""

GRADER_STRING_CHECK_OPERATION_VALUES: Final[tuple[GraderStringCheckOperation, ...]] = (
    "eq",
    "ne",
    "like",
    "ilike",
)
"""Its values, in the contract's order."""

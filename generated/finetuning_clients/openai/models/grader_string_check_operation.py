# Generated from specs/openai.yaml (sha256 01d5353f2cf9227a30af0a21544b976cb5a8f5aa07758b4ce4238f6a0dca36ce) by `make generate`. Do not edit.
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

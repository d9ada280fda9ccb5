# Generated from specs/openai.yaml (sha256 a062c57bad3caa96ddddd2898341fd24d68e2003a22e38e29f2f6d394fb70c38) by `make generate`. Do not edit.
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

# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
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

# Generated from specs/openai.yaml (sha256 f4eaa0252a470738a8ab92a35a1be6b9d08508aabfb07dbffb5064f37cbd804e) by `make generate`. Do not edit.
from typing import Final, Literal

EvalItemRole = Literal[
    "user",
    "assistant",
    "system",
    "developer",
]
"""Who speaks in a message. Source: official documentation, the vendor's SDK."""

EVAL_ITEM_ROLE_VALUES: Final[tuple[EvalItemRole, ...]] = (
    "user",
    "assistant",
    "system",
    "developer",
)
"""Its values, in the contract's order."""

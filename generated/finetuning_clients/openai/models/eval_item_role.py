# Generated from specs/openai.yaml (sha256 01d5353f2cf9227a30af0a21544b976cb5a8f5aa07758b4ce4238f6a0dca36ce) by `make generate`. Do not edit.
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

# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
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

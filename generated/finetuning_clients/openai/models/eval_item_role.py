# Generated from specs/openai.yaml (sha256 a062c57bad3caa96ddddd2898341fd24d68e2003a22e38e29f2f6d394fb70c38) by `make generate`. Do not edit.
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

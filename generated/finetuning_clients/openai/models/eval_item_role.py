# Generated from specs/openai.yaml (sha256 e2429b4dceeb2f103a92531c3199f5d4849602e994bb3a2e7cfc6a1fcbc5a998) by `make generate`. Do not edit.
from typing import Final, Literal

EvalItemRole = Literal["user", "assistant", "system", "developer"]
"""Who speaks in a message."""

EVAL_ITEM_ROLE_VALUES: Final[tuple[EvalItemRole, ...]] = ("user", "assistant", "system", "developer")
"""Its values, in the contract's order."""

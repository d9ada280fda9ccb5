# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from typing import Final, Literal

EvalItemRole = Literal["user", "assistant", "system", "developer"]
"""Who speaks in a message."""

EVAL_ITEM_ROLE_VALUES: Final[tuple[EvalItemRole, ...]] = ("user", "assistant", "system", "developer")
"""Its values, in the contract's order."""

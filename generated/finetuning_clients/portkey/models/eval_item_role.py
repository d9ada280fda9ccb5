# Generated from specs/portkey.yaml (sha256 9bbbed28075c906036e981b6b62ca7e9ca407902df1da7326346e064078cac8a) by `make generate`. Do not edit.
from typing import Final, Literal

EvalItemRole = Literal["user", "assistant", "system", "developer"]
"""Who speaks in a message. Not in the vendor's documentation; seen in the vendor's SDK."""

EVAL_ITEM_ROLE_VALUES: Final[tuple[EvalItemRole, ...]] = ("user", "assistant", "system", "developer")
"""Its values, in the contract's order."""

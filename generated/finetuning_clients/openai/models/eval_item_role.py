# Generated from specs/openai.yaml (sha256 796395cb09d43fe8c26017e4dbdb6df6d6742c1ab12b59fa82fd774c632aa07b) by `make generate`. Do not edit.
from typing import Final, Literal

EvalItemRole = Literal["user", "assistant", "system", "developer"]
"""Who speaks in a message."""

EVAL_ITEM_ROLE_VALUES: Final[tuple[EvalItemRole, ...]] = ("user", "assistant", "system", "developer")
"""Its values, in the contract's order."""

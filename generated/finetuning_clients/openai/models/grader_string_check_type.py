# Generated from specs/openai.yaml (sha256 dfbdb195acc7b8f8740e1d6c2609cdef82700e35e7b966009fb6973df2dfb20b) by `make generate`. Do not edit.
from typing import Final, Literal

GraderStringCheckType = Literal["string_check",]

GRADER_STRING_CHECK_TYPE_VALUES: Final[tuple[GraderStringCheckType, ...]] = ("string_check",)
"""Its values, in the contract's order."""

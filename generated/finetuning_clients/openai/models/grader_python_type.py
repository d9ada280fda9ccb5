# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from typing import Final, Literal

GraderPythonType = Literal["python",]

GRADER_PYTHON_TYPE_VALUES: Final[tuple[GraderPythonType, ...]] = ("python",)
"""Its values, in the contract's order."""

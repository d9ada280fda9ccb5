# Generated from specs/openai.yaml (sha256 796395cb09d43fe8c26017e4dbdb6df6d6742c1ab12b59fa82fd774c632aa07b) by `make generate`. Do not edit.
from typing import Final, Literal

GraderScoreModelType = Literal["score_model",]

GRADER_SCORE_MODEL_TYPE_VALUES: Final[tuple[GraderScoreModelType, ...]] = ("score_model",)
"""Its values, in the contract's order."""

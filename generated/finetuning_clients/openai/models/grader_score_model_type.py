# Generated from specs/openai.yaml (sha256 f4eaa0252a470738a8ab92a35a1be6b9d08508aabfb07dbffb5064f37cbd804e) by `make generate`. Do not edit.
from typing import Final, Literal

GraderScoreModelType = Literal["score_model",]

GRADER_SCORE_MODEL_TYPE_VALUES: Final[tuple[GraderScoreModelType, ...]] = ("score_model",)
"""Its values, in the contract's order."""

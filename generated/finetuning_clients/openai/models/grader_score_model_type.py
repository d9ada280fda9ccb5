# Generated from specs/openai.yaml (sha256 cf265d22275d1ebd33ee8a1c16b6cd8d7d6cdcb2a8a290cc21b32ca0a2272703) by `make generate`. Do not edit.
from typing import Final, Literal

GraderScoreModelType = Literal["score_model",]

GRADER_SCORE_MODEL_TYPE_VALUES: Final[tuple[GraderScoreModelType, ...]] = ("score_model",)
"""Its values, in the contract's order."""

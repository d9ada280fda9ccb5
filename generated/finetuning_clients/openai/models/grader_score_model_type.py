# Generated from specs/openai.yaml (sha256 d985cb73771f86c0cc305bc394eca8d4aece126cef8e49a78df10e7655aee370) by `make generate`. Do not edit.
from typing import Final, Literal

GraderScoreModelType = Literal["score_model",]

GRADER_SCORE_MODEL_TYPE_VALUES: Final[tuple[GraderScoreModelType, ...]] = ("score_model",)
"""Its values, in the contract's order."""

# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
from typing import Final, Literal

GraderScoreModelType = Literal["score_model",]

GRADER_SCORE_MODEL_TYPE_VALUES: Final[tuple[GraderScoreModelType, ...]] = ("score_model",)
"""Its values, in the contract's order."""

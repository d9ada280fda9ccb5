# Generated from specs/openai.yaml (sha256 987eaa3b334e612c5afca61de654942fc8d3f552633fcaa03e1776fe1826b27f) by `make generate`. Do not edit.
from typing import Final, Literal

GraderSimilarityMetric = Literal[
    "cosine", "fuzzy_match", "bleu", "gleu", "meteor", "rouge_1", "rouge_2", "rouge_3", "rouge_4", "rouge_5", "rouge_l"
]
"""A measure of how alike two texts are."""

GRADER_SIMILARITY_METRIC_VALUES: Final[tuple[GraderSimilarityMetric, ...]] = (
    "cosine",
    "fuzzy_match",
    "bleu",
    "gleu",
    "meteor",
    "rouge_1",
    "rouge_2",
    "rouge_3",
    "rouge_4",
    "rouge_5",
    "rouge_l",
)
"""Its values, in the contract's order."""

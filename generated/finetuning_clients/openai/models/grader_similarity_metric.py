# Generated from specs/openai.yaml (sha256 e2429b4dceeb2f103a92531c3199f5d4849602e994bb3a2e7cfc6a1fcbc5a998) by `make generate`. Do not edit.
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

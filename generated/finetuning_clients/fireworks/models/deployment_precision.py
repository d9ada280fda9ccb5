# Generated from specs/fireworks.yaml (sha256 769adccb3cb7258c55293bf4e389792a739582d07f3f223115d694280de50286) by `make generate`. Do not edit.
from typing import Final, Literal

DeploymentPrecision = Literal[
    "PRECISION_UNSPECIFIED",
    "FP16",
    "FP8",
    "FP8_MM",
    "FP8_AR",
    "FP8_MM_KV_ATTN",
    "FP8_KV",
    "FP8_MM_V2",
    "FP8_V2",
    "FP8_MM_KV_ATTN_V2",
    "NF4",
    "FP4",
    "BF16",
    "FP4_BLOCKSCALED_MM",
    "FP4_MX_MOE",
]
"""The precisions in which a model can be served. Not in the vendor's documentation; seen in the
vendor's SDK."""

DEPLOYMENT_PRECISION_VALUES: Final[tuple[DeploymentPrecision, ...]] = (
    "PRECISION_UNSPECIFIED",
    "FP16",
    "FP8",
    "FP8_MM",
    "FP8_AR",
    "FP8_MM_KV_ATTN",
    "FP8_KV",
    "FP8_MM_V2",
    "FP8_V2",
    "FP8_MM_KV_ATTN_V2",
    "NF4",
    "FP4",
    "BF16",
    "FP4_BLOCKSCALED_MM",
    "FP4_MX_MOE",
)
"""Its values, in the contract's order."""

# Generated from specs/fireworks.yaml (sha256 e119b8e0dde64c22677c02c4fbc995ef9eeb12986c72fb19081ec6edeb69d0d0) by `make generate`. Do not edit.
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

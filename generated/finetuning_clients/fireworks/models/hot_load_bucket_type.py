# Generated from specs/fireworks.yaml (sha256 769adccb3cb7258c55293bf4e389792a739582d07f3f223115d694280de50286) by `make generate`. Do not edit.
from typing import Final, Literal

HotLoadBucketType = Literal["BUCKET_TYPE_UNSPECIFIED", "MINIO", "S3", "NEBIUS", "FW_HOSTED"]
"""The kinds of buckets that weights can come from. Not in the vendor's documentation; seen in the
vendor's SDK."""

HOT_LOAD_BUCKET_TYPE_VALUES: Final[tuple[HotLoadBucketType, ...]] = (
    "BUCKET_TYPE_UNSPECIFIED",
    "MINIO",
    "S3",
    "NEBIUS",
    "FW_HOSTED",
)
"""Its values, in the contract's order."""

# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
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

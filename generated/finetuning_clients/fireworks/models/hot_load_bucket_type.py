# Generated from specs/fireworks.yaml (sha256 e119b8e0dde64c22677c02c4fbc995ef9eeb12986c72fb19081ec6edeb69d0d0) by `make generate`. Do not edit.
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

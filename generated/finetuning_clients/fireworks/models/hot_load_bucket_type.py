# Generated from specs/fireworks.yaml (sha256 0fc6917618478656671b882224365fa94f1d7953c327133c7cc0e85075264b02) by `make generate`. Do not edit.
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

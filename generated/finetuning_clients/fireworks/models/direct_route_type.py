# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from typing import Final, Literal

DirectRouteType = Literal["DIRECT_ROUTE_TYPE_UNSPECIFIED", "INTERNET", "GCP_PRIVATE_SERVICE_CONNECT", "AWS_PRIVATELINK"]
"""The ways around the vendor's gateway. Not in the vendor's documentation; seen in the vendor's SDK."""

DIRECT_ROUTE_TYPE_VALUES: Final[tuple[DirectRouteType, ...]] = (
    "DIRECT_ROUTE_TYPE_UNSPECIFIED",
    "INTERNET",
    "GCP_PRIVATE_SERVICE_CONNECT",
    "AWS_PRIVATELINK",
)
"""Its values, in the contract's order."""

# Generated from specs/fireworks.yaml (sha256 769adccb3cb7258c55293bf4e389792a739582d07f3f223115d694280de50286) by `make generate`. Do not edit.
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

# Generated from specs/fireworks.yaml (sha256 0fc6917618478656671b882224365fa94f1d7953c327133c7cc0e85075264b02) by `make generate`. Do not edit.
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

# Generated from specs/fireworks.yaml (sha256 e119b8e0dde64c22677c02c4fbc995ef9eeb12986c72fb19081ec6edeb69d0d0) by `make generate`. Do not edit.
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

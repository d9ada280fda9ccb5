# Generated from specs/portkey.yaml (sha256 60850ad58120327fbcc4db4ec01ac660aa6c9dca2ed045323791c327a2a6227d) by `make generate`. Do not edit.
from typing import Final, Literal

GatewayErrorResponseStatus = Literal["failure",]

GATEWAY_ERROR_RESPONSE_STATUS_VALUES: Final[tuple[GatewayErrorResponseStatus, ...]] = ("failure",)
"""Its values, in the contract's order."""

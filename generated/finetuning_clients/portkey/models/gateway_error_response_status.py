# Generated from specs/portkey.yaml (sha256 b3f8e791a5e2e75cf0001b52704f2fb572e731ea5c66bb86d4932629fb39dfbd) by `make generate`. Do not edit.
from typing import Final, Literal

GatewayErrorResponseStatus = Literal["failure",]

GATEWAY_ERROR_RESPONSE_STATUS_VALUES: Final[tuple[GatewayErrorResponseStatus, ...]] = ("failure",)
"""Its values, in the contract's order."""

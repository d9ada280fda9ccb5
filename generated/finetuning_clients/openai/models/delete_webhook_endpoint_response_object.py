# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from typing import Final, Literal

DeleteWebhookEndpointResponseObject = Literal["webhook_endpoint.deleted",]

DELETE_WEBHOOK_ENDPOINT_RESPONSE_OBJECT_VALUES: Final[tuple[DeleteWebhookEndpointResponseObject, ...]] = (
    "webhook_endpoint.deleted",
)
"""Its values, in the contract's order."""

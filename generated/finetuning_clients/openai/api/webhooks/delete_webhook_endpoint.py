# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.parameters import path_segment
from finetuning_runtime._wire.request import Request

from ... import models
from ..._schemas import SCHEMAS
from ...readers import READERS


def request(webhook_endpoint_id: str, *, strict: bool = True) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters("delete_webhook_endpoint", (("webhook_endpoint_id", webhook_endpoint_id),), strict=strict)
    return Request("DELETE", f"/webhook_endpoints/{path_segment('webhook_endpoint_id', webhook_endpoint_id, safe=':')}")


RESPONSES = (
    ResponseReader(
        (200,), lambda value: READERS["DeleteWebhookEndpointResponse"](value) if isinstance(value, dict) else value
    ),
    ResponseReader(
        (401, 403, 404, 429, 500), lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value
    ),
)
OPERATION: Operation[models.DeleteWebhookEndpointResponse] = Operation(
    provider="OpenAI", id="delete_webhook_endpoint", decode=RESPONSES[0].decode
)


def sync_detailed(
    webhook_endpoint_id: str, *, client: HttpxSource
) -> Response[models.DeleteWebhookEndpointResponse | models.ErrorResponse]:
    """Delete a webhook endpoint.

    Nothing is sent to it any more.

    Args:
        webhook_endpoint_id: The endpoint's id. Bounds: at least 1 character. Not in the vendor's
            documentation; seen in the vendor's SDK.
    """
    return send(client, request(webhook_endpoint_id), RESPONSES)


def sync(
    webhook_endpoint_id: str, *, client: HttpxSource
) -> models.DeleteWebhookEndpointResponse | models.ErrorResponse | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(webhook_endpoint_id, client=client).parsed


async def asyncio_detailed(
    webhook_endpoint_id: str, *, client: HttpxSource
) -> Response[models.DeleteWebhookEndpointResponse | models.ErrorResponse]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(webhook_endpoint_id), RESPONSES)


async def asyncio(
    webhook_endpoint_id: str, *, client: HttpxSource
) -> models.DeleteWebhookEndpointResponse | models.ErrorResponse | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(webhook_endpoint_id, client=client)).parsed

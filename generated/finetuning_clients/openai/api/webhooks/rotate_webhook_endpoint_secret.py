# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.encoding import encode
from finetuning_runtime._wire.parameters import path_segment
from finetuning_runtime._wire.request import Body, JsonBody, Request

from ... import models
from ..._schemas import SCHEMAS
from ...readers import READERS


def request(
    webhook_endpoint_id: str,
    *,
    strict: bool = True,
    body: models.RotateWebhookEndpointSecretRequest | Mapping[str, Any] | Unset = UNSET,
) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters(
        "rotate_webhook_endpoint_secret", (("webhook_endpoint_id", webhook_endpoint_id),), strict=strict
    )
    content: Body | None = None
    if not isinstance(body, Unset):
        payload = encode(body)
        SCHEMAS.check_body("rotate_webhook_endpoint_secret", payload, strict=strict)
        content = JsonBody(payload)
    return Request(
        "POST",
        f"/webhook_endpoints/{path_segment('webhook_endpoint_id', webhook_endpoint_id, safe=':')}/rotate_secret",
        body=content,
    )


RESPONSES = (
    ResponseReader(
        (200,), lambda value: READERS["WebhookEndpointWithSecret"](value) if isinstance(value, dict) else value
    ),
    ResponseReader(
        (400, 401, 403, 404, 429, 500),
        lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value,
    ),
)
OPERATION: Operation[models.WebhookEndpointWithSecret] = Operation(
    provider="OpenAI", id="rotate_webhook_endpoint_secret", decode=RESPONSES[0].decode, repeatable=False
)


def sync_detailed(
    webhook_endpoint_id: str,
    *,
    client: HttpxSource,
    body: models.RotateWebhookEndpointSecretRequest | Mapping[str, Any] | Unset = UNSET,
) -> Response[models.WebhookEndpointWithSecret | models.ErrorResponse]:
    """Give a webhook endpoint a new secret.

    The secret before is invalid at once, or in 24 hours if that was asked for.

    Args:
        webhook_endpoint_id: The endpoint's id. Bounds: at least 1 character. Not in the vendor's
            documentation; seen in the vendor's SDK.
    """
    return send(client, request(webhook_endpoint_id, body=body), RESPONSES)


def sync(
    webhook_endpoint_id: str,
    *,
    client: HttpxSource,
    body: models.RotateWebhookEndpointSecretRequest | Mapping[str, Any] | Unset = UNSET,
) -> models.WebhookEndpointWithSecret | models.ErrorResponse | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(webhook_endpoint_id, client=client, body=body).parsed


async def asyncio_detailed(
    webhook_endpoint_id: str,
    *,
    client: HttpxSource,
    body: models.RotateWebhookEndpointSecretRequest | Mapping[str, Any] | Unset = UNSET,
) -> Response[models.WebhookEndpointWithSecret | models.ErrorResponse]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(webhook_endpoint_id, body=body), RESPONSES)


async def asyncio(
    webhook_endpoint_id: str,
    *,
    client: HttpxSource,
    body: models.RotateWebhookEndpointSecretRequest | Mapping[str, Any] | Unset = UNSET,
) -> models.WebhookEndpointWithSecret | models.ErrorResponse | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(webhook_endpoint_id, client=client, body=body)).parsed

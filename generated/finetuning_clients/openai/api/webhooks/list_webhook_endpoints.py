# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation, Pagination
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.parameters import query as _query
from finetuning_runtime._wire.request import Request

from ... import models
from ..._schemas import SCHEMAS
from ...readers import READERS


def request(*, strict: bool = True, after: str | None | Unset = UNSET, limit: int | None | Unset = UNSET) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters("list_webhook_endpoints", (("after", after), ("limit", limit)), strict=strict)
    return Request(
        "GET", "/webhook_endpoints", query=_query(("after", after, "form", False), ("limit", limit, "form", False))
    )


RESPONSES = (
    ResponseReader(
        (200,), lambda value: READERS["ListWebhookEndpointsResponse"](value) if isinstance(value, dict) else value
    ),
    ResponseReader(
        (400, 401, 403, 404, 429, 500),
        lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value,
    ),
)
OPERATION: Operation[models.ListWebhookEndpointsResponse] = Operation(
    provider="OpenAI",
    id="list_webhook_endpoints",
    decode=RESPONSES[0].decode,
    pagination=Pagination(
        style="cursor", items=("data",), cursor="after", limit="limit", next_from_last_item=("id",), more=("has_more",)
    ),
    decode_item=lambda value: READERS["WebhookEndpoint"](value) if isinstance(value, dict) else value,
)


def sync_detailed(
    *, client: HttpxSource, after: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> Response[models.ListWebhookEndpointsResponse | models.ErrorResponse]:
    """List webhook endpoints.

    One page of the project's webhook endpoints. The id of a page's last one, given as `after`, asks
    for the next.

    Args:
        after: The id of the last endpoint of the page before; the answer starts behind it. Not in
            the vendor's documentation; seen in the vendor's SDK.
        limit: How many endpoints a page holds at most. The server's default: 20. Not in the
            vendor's documentation; seen in the vendor's SDK.
    """
    return send(client, request(after=after, limit=limit), RESPONSES)


def sync(
    *, client: HttpxSource, after: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> models.ListWebhookEndpointsResponse | models.ErrorResponse | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(client=client, after=after, limit=limit).parsed


async def asyncio_detailed(
    *, client: HttpxSource, after: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> Response[models.ListWebhookEndpointsResponse | models.ErrorResponse]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(after=after, limit=limit), RESPONSES)


async def asyncio(
    *, client: HttpxSource, after: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> models.ListWebhookEndpointsResponse | models.ErrorResponse | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(client=client, after=after, limit=limit)).parsed

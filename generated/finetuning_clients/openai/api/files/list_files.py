# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any

import httpx

from finetuning_runtime._lowlevel.response import (
    HttpxSource,
    Response,
    UnexpectedStatus,
    http_status,
    json_body,
)
from finetuning_runtime._values.operations import Operation, Pagination
from finetuning_runtime._wire.models import UNSET, Unset
from finetuning_runtime._wire.parameters import query as _query

from ... import models, readers
from ..._schemas import SCHEMAS


def _get_kwargs(
    *,
    purpose: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: models.FileOrder | None | Unset = UNSET,
    after: str | None | Unset = UNSET,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {"method": "GET", "url": "/files"}
    SCHEMAS.check_parameters(
        "list_files",
        (
            ("purpose", purpose),
            ("limit", limit),
            ("order", order),
            ("after", after),
        ),
    )
    kwargs["params"] = _query(
        ("purpose", purpose, "form", False),
        ("limit", limit, "form", False),
        ("order", order, "form", False),
        ("after", after, "form", False),
    )
    return kwargs


def _decode(value: Any) -> Any:
    return readers.ListFilesResponse(value.copy()) if isinstance(value, dict) else value


def _decode_item(value: Any) -> Any:
    return readers.OpenAIFile(value.copy()) if isinstance(value, dict) else value


OPERATION: Operation[models.ListFilesResponse] = Operation(
    provider="OpenAI",
    id="list_files",
    decode=_decode,
    pagination=Pagination(
        style="cursor",
        items=("data",),
        cursor="after",
        limit="limit",
        next_from_last_item=("id",),
        more=("has_more",),
    ),
    decode_item=_decode_item,
)


def _parse_response(*, client: HttpxSource, response: httpx.Response) -> Any:
    value: Any
    if response.status_code == 200:
        value = json_body(response)
        return readers.ListFilesResponse(value.copy()) if isinstance(value, dict) else value
    if response.status_code in (400, 401, 403, 404, 429, 500):
        value = json_body(response)
        return readers.ErrorResponse(value.copy()) if isinstance(value, dict) else value
    if client.raise_on_unexpected_status:
        raise UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: HttpxSource, response: httpx.Response
) -> Response[models.ListFilesResponse | models.ErrorResponse]:
    return Response(
        status_code=http_status(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: HttpxSource,
    purpose: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: models.FileOrder | None | Unset = UNSET,
    after: str | None | Unset = UNSET,
) -> Response[models.ListFilesResponse | models.ErrorResponse]:
    """List files.

    One page of the project's files, by default all of them, newest first.

    Args:
        purpose: Keeps only the files with this purpose. Source: official documentation, the
            vendor's SDK.
        limit: How many files a page holds at most. Bounds: 1 to 10000. The server's default: 10000.
            Source: official documentation, the vendor's SDK.
        order: Whether the oldest file comes first (`asc`) or the newest (`desc`), by `created_at`.
            Source: official documentation, the vendor's SDK.
        after: The id of the last file of the page before; the answer starts behind it. Source:
            official documentation, the vendor's SDK.
    """
    response = client.get_httpx_client().request(
        **_get_kwargs(
            purpose=purpose,
            limit=limit,
            order=order,
            after=after,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    *,
    client: HttpxSource,
    purpose: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: models.FileOrder | None | Unset = UNSET,
    after: str | None | Unset = UNSET,
) -> models.ListFilesResponse | models.ErrorResponse | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(
        client=client,
        purpose=purpose,
        limit=limit,
        order=order,
        after=after,
    ).parsed


async def asyncio_detailed(
    *,
    client: HttpxSource,
    purpose: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: models.FileOrder | None | Unset = UNSET,
    after: str | None | Unset = UNSET,
) -> Response[models.ListFilesResponse | models.ErrorResponse]:
    """As `sync_detailed`, for asyncio."""
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            purpose=purpose,
            limit=limit,
            order=order,
            after=after,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: HttpxSource,
    purpose: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: models.FileOrder | None | Unset = UNSET,
    after: str | None | Unset = UNSET,
) -> models.ListFilesResponse | models.ErrorResponse | None:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            purpose=purpose,
            limit=limit,
            order=order,
            after=after,
        )
    ).parsed

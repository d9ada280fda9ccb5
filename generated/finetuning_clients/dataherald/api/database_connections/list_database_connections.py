# Generated from specs/dataherald.yaml (sha256 0f65bdd19c1339587e8e5f1bf1c8c124927fb50233d7e97b312ac407277de752) by `make generate`. Do not edit.
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

from ... import models, readers


def _get_kwargs() -> dict[str, Any]:
    kwargs: dict[str, Any] = {"method": "GET", "url": "/api/v1/database-connections"}
    return kwargs


def _decode(value: Any) -> Any:
    return (
        [readers.DatabaseConnection(item.copy()) if isinstance(item, dict) else item for item in value]
        if isinstance(value, list)
        else value
    )


def _decode_item(value: Any) -> Any:
    return readers.DatabaseConnection(value.copy()) if isinstance(value, dict) else value


OPERATION: Operation[list[models.DatabaseConnection]] = Operation(
    provider="Dataherald",
    id="list_database_connections",
    decode=_decode,
    pagination=Pagination(style="none", items=()),
    decode_item=_decode_item,
)


def _parse_response(*, client: HttpxSource, response: httpx.Response) -> Any:
    value: Any
    if response.status_code == 200:
        value = json_body(response)
        return (
            [readers.DatabaseConnection(item.copy()) if isinstance(item, dict) else item for item in value]
            if isinstance(value, list)
            else value
        )
    if client.raise_on_unexpected_status:
        raise UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: HttpxSource, response: httpx.Response
) -> Response[list[models.DatabaseConnection]]:
    return Response(
        status_code=http_status(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: HttpxSource,
) -> Response[list[models.DatabaseConnection]]:
    """List database connections.

    Every stored connection, as a bare array without paging. Credentials come back encrypted.
    """
    response = client.get_httpx_client().request(**_get_kwargs())
    return _build_response(client=client, response=response)


def sync(
    *,
    client: HttpxSource,
) -> list[models.DatabaseConnection] | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: HttpxSource,
) -> Response[list[models.DatabaseConnection]]:
    """As `sync_detailed`, for asyncio."""
    response = await client.get_async_httpx_client().request(**_get_kwargs())
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: HttpxSource,
) -> list[models.DatabaseConnection] | None:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed

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
from finetuning_runtime._wire.models import UNSET, Unset
from finetuning_runtime._wire.parameters import query as _query

from ... import models, readers
from ..._schemas import SCHEMAS


def _get_kwargs(
    *,
    db_connection_id: str | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {"method": "GET", "url": "/api/v1/golden-sqls"}
    SCHEMAS.check_parameters(
        "list_golden_sqls",
        (
            ("db_connection_id", db_connection_id),
            ("page", page),
            ("limit", limit),
        ),
    )
    kwargs["params"] = _query(
        ("db_connection_id", db_connection_id, "form", False),
        ("page", page, "form", False),
        ("limit", limit, "form", False),
    )
    return kwargs


def _decode(value: Any) -> Any:
    return (
        [readers.GoldenSql(item.copy()) if isinstance(item, dict) else item for item in value]
        if isinstance(value, list)
        else value
    )


def _decode_item(value: Any) -> Any:
    return readers.GoldenSql(value.copy()) if isinstance(value, dict) else value


OPERATION: Operation[list[models.GoldenSql]] = Operation(
    provider="Dataherald",
    id="list_golden_sqls",
    decode=_decode,
    pagination=Pagination(style="page_number", items=(), cursor="page", limit="limit"),
    decode_item=_decode_item,
)


def _parse_response(*, client: HttpxSource, response: httpx.Response) -> Any:
    value: Any
    if response.status_code == 200:
        value = json_body(response)
        return (
            [readers.GoldenSql(item.copy()) if isinstance(item, dict) else item for item in value]
            if isinstance(value, list)
            else value
        )
    if response.status_code == 422:
        value = json_body(response)
        return readers.ValidationErrors(value.copy()) if isinstance(value, dict) else value
    if client.raise_on_unexpected_status:
        raise UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: HttpxSource, response: httpx.Response
) -> Response[list[models.GoldenSql] | models.ValidationErrors]:
    return Response(
        status_code=http_status(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: HttpxSource,
    db_connection_id: str | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> Response[list[models.GoldenSql] | models.ValidationErrors]:
    """List golden SQLs.

    One page of the stored pairs, all or those of one connection, in the order of storing; pages
    count from 1. Neither number is bounded: a page or a limit below 1 turns paging off and gives
    everything.

    Args:
        db_connection_id: Keeps only the pairs of this database connection. Left out or empty,
            nothing is filtered. Source: official documentation, the server's source.
        page: Number of the page, the first being 1. The server's default: 1. Source: official
            documentation, the server's source.
        limit: Pairs on a page. The server's default: 10. Source: official documentation, the
            server's source.
    """
    response = client.get_httpx_client().request(
        **_get_kwargs(
            db_connection_id=db_connection_id,
            page=page,
            limit=limit,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    *,
    client: HttpxSource,
    db_connection_id: str | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> list[models.GoldenSql] | models.ValidationErrors | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(
        client=client,
        db_connection_id=db_connection_id,
        page=page,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    *,
    client: HttpxSource,
    db_connection_id: str | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> Response[list[models.GoldenSql] | models.ValidationErrors]:
    """As `sync_detailed`, for asyncio."""
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            db_connection_id=db_connection_id,
            page=page,
            limit=limit,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: HttpxSource,
    db_connection_id: str | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> list[models.GoldenSql] | models.ValidationErrors | None:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            db_connection_id=db_connection_id,
            page=page,
            limit=limit,
        )
    ).parsed

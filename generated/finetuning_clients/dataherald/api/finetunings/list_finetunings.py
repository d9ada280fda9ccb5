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
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {"method": "GET", "url": "/api/v1/finetunings"}
    SCHEMAS.check_parameters("list_finetunings", (("db_connection_id", db_connection_id),))
    kwargs["params"] = _query(
        ("db_connection_id", db_connection_id, "form", False),
    )
    return kwargs


def _decode(value: Any) -> Any:
    return (
        [readers.Finetuning(item.copy()) if isinstance(item, dict) else item for item in value]
        if isinstance(value, list)
        else value
    )


def _decode_item(value: Any) -> Any:
    return readers.Finetuning(value.copy()) if isinstance(value, dict) else value


OPERATION: Operation[list[models.Finetuning]] = Operation(
    provider="Dataherald",
    id="list_finetunings",
    decode=_decode,
    pagination=Pagination(style="none", items=()),
    decode_item=_decode_item,
)


def _parse_response(*, client: HttpxSource, response: httpx.Response) -> Any:
    value: Any
    if response.status_code == 201:
        value = json_body(response)
        return (
            [readers.Finetuning(item.copy()) if isinstance(item, dict) else item for item in value]
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
) -> Response[list[models.Finetuning] | models.ValidationErrors]:
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
) -> Response[list[models.Finetuning] | models.ValidationErrors]:
    """List finetuning jobs.

    All jobs, or those of one database connection, as a bare array and in one piece: there is no
    paging, no sorting and no size limit. A connection that does not exist has no jobs, so the
    answer is an empty array. The document gives 201 as the status of this read.

    Args:
        db_connection_id: Keeps only the jobs of this database connection. Left out or empty,
            nothing is filtered. Source: document 000, the server's source.
    """
    response = client.get_httpx_client().request(
        **_get_kwargs(
            db_connection_id=db_connection_id,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    *,
    client: HttpxSource,
    db_connection_id: str | None | Unset = UNSET,
) -> list[models.Finetuning] | models.ValidationErrors | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(
        client=client,
        db_connection_id=db_connection_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: HttpxSource,
    db_connection_id: str | None | Unset = UNSET,
) -> Response[list[models.Finetuning] | models.ValidationErrors]:
    """As `sync_detailed`, for asyncio."""
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            db_connection_id=db_connection_id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: HttpxSource,
    db_connection_id: str | None | Unset = UNSET,
) -> list[models.Finetuning] | models.ValidationErrors | None:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            db_connection_id=db_connection_id,
        )
    ).parsed

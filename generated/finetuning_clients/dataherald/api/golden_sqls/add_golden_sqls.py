# Generated from specs/dataherald.yaml (sha256 0f65bdd19c1339587e8e5f1bf1c8c124927fb50233d7e97b312ac407277de752) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import httpx

from finetuning_runtime._lowlevel.response import (
    HttpxSource,
    Response,
    UnexpectedStatus,
    http_status,
    json_body,
)
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.models import encode

from ... import models, readers
from ..._schemas import SCHEMAS


def _get_kwargs(
    *,
    body: Sequence[models.GoldenSqlRequest | Mapping[str, Any]],
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {"method": "POST", "url": "/api/v1/golden-sqls"}
    payload = encode(body)
    SCHEMAS.check_body("add_golden_sqls", payload)
    kwargs["json"] = payload
    return kwargs


def _decode(value: Any) -> Any:
    return (
        [readers.GoldenSql(item.copy()) if isinstance(item, dict) else item for item in value]
        if isinstance(value, list)
        else value
    )


OPERATION: Operation[list[models.GoldenSql]] = Operation(
    provider="Dataherald",
    id="add_golden_sqls",
    decode=_decode,
    repeatable=False,
)


def _parse_response(*, client: HttpxSource, response: httpx.Response) -> Any:
    value: Any
    if response.status_code == 201:
        value = json_body(response)
        return (
            [readers.GoldenSql(item.copy()) if isinstance(item, dict) else item for item in value]
            if isinstance(value, list)
            else value
        )
    if response.status_code == 400:
        value = json_body(response)
        return readers.CodedError(value.copy()) if isinstance(value, dict) else value
    if response.status_code == 422:
        value = json_body(response)
        return readers.ValidationErrors(value.copy()) if isinstance(value, dict) else value
    if client.raise_on_unexpected_status:
        raise UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: HttpxSource, response: httpx.Response
) -> Response[list[models.GoldenSql] | models.CodedError | models.ValidationErrors]:
    return Response(
        status_code=http_status(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: HttpxSource,
    body: Sequence[models.GoldenSqlRequest | Mapping[str, Any]],
) -> Response[list[models.GoldenSql] | models.CodedError | models.ValidationErrors]:
    """Add golden SQLs.

    Stores pairs of question and SQL, several at once. The SQL has to parse, the connection has to
    exist, and where the connection names schemas the SQL has to use one of them; otherwise a coded
    error names the pair.
    """
    response = client.get_httpx_client().request(
        **_get_kwargs(
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    *,
    client: HttpxSource,
    body: Sequence[models.GoldenSqlRequest | Mapping[str, Any]],
) -> list[models.GoldenSql] | models.CodedError | models.ValidationErrors | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: HttpxSource,
    body: Sequence[models.GoldenSqlRequest | Mapping[str, Any]],
) -> Response[list[models.GoldenSql] | models.CodedError | models.ValidationErrors]:
    """As `sync_detailed`, for asyncio."""
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: HttpxSource,
    body: Sequence[models.GoldenSqlRequest | Mapping[str, Any]],
) -> list[models.GoldenSql] | models.CodedError | models.ValidationErrors | None:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed

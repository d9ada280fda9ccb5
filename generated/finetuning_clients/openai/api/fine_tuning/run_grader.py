# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
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
    body: models.RunGraderRequest | Mapping[str, Any],
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {"method": "POST", "url": "/fine_tuning/alpha/graders/run"}
    payload = encode(body)
    SCHEMAS.check_body("run_grader", payload)
    kwargs["json"] = payload
    return kwargs


def _decode(value: Any) -> Any:
    return readers.RunGraderResponse(value.copy()) if isinstance(value, dict) else value


OPERATION: Operation[models.RunGraderResponse] = Operation(
    provider="OpenAI",
    id="run_grader",
    decode=_decode,
    repeatable=False,
)


def _parse_response(*, client: HttpxSource, response: httpx.Response) -> Any:
    value: Any
    if response.status_code == 200:
        value = json_body(response)
        return readers.RunGraderResponse(value.copy()) if isinstance(value, dict) else value
    if response.status_code in (400, 401, 403, 429, 500):
        value = json_body(response)
        return readers.ErrorResponse(value.copy()) if isinstance(value, dict) else value
    if client.raise_on_unexpected_status:
        raise UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: HttpxSource, response: httpx.Response
) -> Response[models.RunGraderResponse | models.ErrorResponse]:
    return Response(
        status_code=http_status(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: HttpxSource,
    body: models.RunGraderRequest | Mapping[str, Any],
) -> Response[models.RunGraderResponse | models.ErrorResponse]:
    """Try a grader on one answer.

    Marks one answer with a grader before a job is given it. Marks nothing that is stored.
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
    body: models.RunGraderRequest | Mapping[str, Any],
) -> models.RunGraderResponse | models.ErrorResponse | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: HttpxSource,
    body: models.RunGraderRequest | Mapping[str, Any],
) -> Response[models.RunGraderResponse | models.ErrorResponse]:
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
    body: models.RunGraderRequest | Mapping[str, Any],
) -> models.RunGraderResponse | models.ErrorResponse | None:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed

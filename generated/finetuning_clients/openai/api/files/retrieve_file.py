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
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.parameters import path_segment

from ... import models, readers
from ..._schemas import SCHEMAS


def _get_kwargs(
    file_id: str,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {"method": "GET", "url": f"/files/{path_segment('file_id', file_id, safe=':')}"}
    SCHEMAS.check_parameters("retrieve_file", (("file_id", file_id),))
    return kwargs


def _decode(value: Any) -> Any:
    return readers.OpenAIFile(value.copy()) if isinstance(value, dict) else value


OPERATION: Operation[models.OpenAIFile] = Operation(
    provider="OpenAI",
    id="retrieve_file",
    decode=_decode,
)


def _parse_response(*, client: HttpxSource, response: httpx.Response) -> Any:
    value: Any
    if response.status_code == 200:
        value = json_body(response)
        return readers.OpenAIFile(value.copy()) if isinstance(value, dict) else value
    if response.status_code in (401, 403, 404, 429, 500):
        value = json_body(response)
        return readers.ErrorResponse(value.copy()) if isinstance(value, dict) else value
    if client.raise_on_unexpected_status:
        raise UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: HttpxSource, response: httpx.Response
) -> Response[models.OpenAIFile | models.ErrorResponse]:
    return Response(
        status_code=http_status(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    file_id: str,
    *,
    client: HttpxSource,
) -> Response[models.OpenAIFile | models.ErrorResponse]:
    """Read what is known of a file.

    Name, size, purpose and age of a file, without its content.

    Args:
        file_id: The file's id. Bounds: at least 1 characters. Source: official documentation.
    """
    response = client.get_httpx_client().request(
        **_get_kwargs(
            file_id,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    file_id: str,
    *,
    client: HttpxSource,
) -> models.OpenAIFile | models.ErrorResponse | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(
        file_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    file_id: str,
    *,
    client: HttpxSource,
) -> Response[models.OpenAIFile | models.ErrorResponse]:
    """As `sync_detailed`, for asyncio."""
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            file_id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    file_id: str,
    *,
    client: HttpxSource,
) -> models.OpenAIFile | models.ErrorResponse | None:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            file_id,
            client=client,
        )
    ).parsed

# Generated from specs/dataherald.yaml (sha256 0f65bdd19c1339587e8e5f1bf1c8c124927fb50233d7e97b312ac407277de752) by `make generate`. Do not edit.
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
    body: models.FinetuningRequest | Mapping[str, Any],
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {"method": "POST", "url": "/api/v1/finetunings"}
    payload = encode(body)
    SCHEMAS.check_body("create_finetuning", payload)
    kwargs["json"] = payload
    return kwargs


def _decode(value: Any) -> Any:
    return readers.Finetuning(value.copy()) if isinstance(value, dict) else value


OPERATION: Operation[models.Finetuning] = Operation(
    provider="Dataherald",
    id="create_finetuning",
    decode=_decode,
    repeatable=False,
)


def _parse_response(*, client: HttpxSource, response: httpx.Response) -> Any:
    value: Any
    if response.status_code == 201:
        value = json_body(response)
        return readers.Finetuning(value.copy()) if isinstance(value, dict) else value
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
) -> Response[models.Finetuning | models.CodedError | models.ValidationErrors]:
    return Response(
        status_code=http_status(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: HttpxSource,
    body: models.FinetuningRequest | Mapping[str, Any],
) -> Response[models.Finetuning | models.CodedError | models.ValidationErrors]:
    """Create a finetuning job.

    Records a job and answers at once; the training file is written and sent upstream in the
    background. Only the database connection is required: the rest is filled with the engine's
    defaults. Fields that the engine does not know are ignored, not refused.
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
    body: models.FinetuningRequest | Mapping[str, Any],
) -> models.Finetuning | models.CodedError | models.ValidationErrors | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: HttpxSource,
    body: models.FinetuningRequest | Mapping[str, Any],
) -> Response[models.Finetuning | models.CodedError | models.ValidationErrors]:
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
    body: models.FinetuningRequest | Mapping[str, Any],
) -> models.Finetuning | models.CodedError | models.ValidationErrors | None:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed

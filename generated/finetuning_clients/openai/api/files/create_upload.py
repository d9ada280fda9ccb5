# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.encoding import encode
from finetuning_runtime._wire.request import JsonBody, Request

from ... import models
from ..._schemas import SCHEMAS
from ...readers import READERS


def request(*, strict: bool = True, body: models.CreateUploadRequest | Mapping[str, Any]) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    payload = encode(body)
    SCHEMAS.check_body("create_upload", payload, strict=strict)
    content = JsonBody(payload)
    return Request("POST", "/uploads", body=content)


RESPONSES = (
    ResponseReader((200,), lambda value: READERS["Upload"](value) if isinstance(value, dict) else value),
    ResponseReader(
        (400, 401, 403, 429, 500), lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value
    ),
)
OPERATION: Operation[models.Upload] = Operation(
    provider="OpenAI", id="create_upload", decode=RESPONSES[0].decode, repeatable=False
)


def sync_detailed(
    *, client: HttpxSource, body: models.CreateUploadRequest | Mapping[str, Any]
) -> Response[models.Upload | models.ErrorResponse]:
    """Begin an upload in parts.

    Begins the upload of a file that is sent in parts, of 64 MB at most each, and 8 GB together. It
    expires an hour after it was begun. Once it is completed, there is a file as if it had been
    uploaded in one piece.
    """
    return send(client, request(body=body), RESPONSES)


def sync(
    *, client: HttpxSource, body: models.CreateUploadRequest | Mapping[str, Any]
) -> models.Upload | models.ErrorResponse | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: HttpxSource, body: models.CreateUploadRequest | Mapping[str, Any]
) -> Response[models.Upload | models.ErrorResponse]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(body=body), RESPONSES)


async def asyncio(
    *, client: HttpxSource, body: models.CreateUploadRequest | Mapping[str, Any]
) -> models.Upload | models.ErrorResponse | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(client=client, body=body)).parsed

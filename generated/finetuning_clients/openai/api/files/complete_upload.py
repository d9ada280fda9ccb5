# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.encoding import encode
from finetuning_runtime._wire.parameters import path_segment
from finetuning_runtime._wire.request import JsonBody, Request

from ... import models
from ..._schemas import SCHEMAS
from ...readers import READERS


def request(upload_id: str, *, strict: bool = True, body: models.CompleteUploadRequest | Mapping[str, Any]) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters("complete_upload", (("upload_id", upload_id),), strict=strict)
    payload = encode(body)
    SCHEMAS.check_body("complete_upload", payload, strict=strict)
    content = JsonBody(payload)
    return Request("POST", f"/uploads/{path_segment('upload_id', upload_id, safe=':')}/complete", body=content)


RESPONSES = (
    ResponseReader((200,), lambda value: READERS["Upload"](value) if isinstance(value, dict) else value),
    ResponseReader(
        (400, 401, 403, 404, 429, 500),
        lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value,
    ),
)
OPERATION: Operation[models.Upload] = Operation(
    provider="OpenAI", id="complete_upload", decode=RESPONSES[0].decode, repeatable=False
)


def sync_detailed(
    upload_id: str, *, client: HttpxSource, body: models.CompleteUploadRequest | Mapping[str, Any]
) -> Response[models.Upload | models.ErrorResponse]:
    """Complete an upload.

    Makes a file of the parts, in the order in which they are named. Their bytes have to be as many
    as were announced. No part can be sent afterwards.

    Args:
        upload_id: The upload's id. Bounds: at least 1 character.
    """
    return send(client, request(upload_id, body=body), RESPONSES)


def sync(
    upload_id: str, *, client: HttpxSource, body: models.CompleteUploadRequest | Mapping[str, Any]
) -> models.Upload | models.ErrorResponse | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(upload_id, client=client, body=body).parsed


async def asyncio_detailed(
    upload_id: str, *, client: HttpxSource, body: models.CompleteUploadRequest | Mapping[str, Any]
) -> Response[models.Upload | models.ErrorResponse]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(upload_id, body=body), RESPONSES)


async def asyncio(
    upload_id: str, *, client: HttpxSource, body: models.CompleteUploadRequest | Mapping[str, Any]
) -> models.Upload | models.ErrorResponse | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(upload_id, client=client, body=body)).parsed

# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.encoding import encode
from finetuning_runtime._wire.form_fields import form_parts
from finetuning_runtime._wire.parameters import path_segment
from finetuning_runtime._wire.request import MultipartBody, Request

from ... import models
from ..._schemas import SCHEMAS
from ...readers import READERS


def request(upload_id: str, *, strict: bool = True, body: models.AddUploadPartRequest | Mapping[str, Any]) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters("add_upload_part", (("upload_id", upload_id),), strict=strict)
    fields = body.form_fields() if isinstance(body, models.AddUploadPartRequest) else body
    SCHEMAS.check_form("add_upload_part", encode(fields), strict=strict)
    content = MultipartBody(form_parts(fields.items()))
    return Request("POST", f"/uploads/{path_segment('upload_id', upload_id, safe=':')}/parts", body=content)


RESPONSES = (
    ResponseReader((200,), lambda value: READERS["UploadPart"](value) if isinstance(value, dict) else value),
    ResponseReader(
        (400, 401, 403, 404, 429, 500),
        lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value,
    ),
)
OPERATION: Operation[models.UploadPart] = Operation(
    provider="OpenAI", id="add_upload_part", decode=RESPONSES[0].decode, repeatable=False
)


def sync_detailed(
    upload_id: str, *, client: HttpxSource, body: models.AddUploadPartRequest | Mapping[str, Any]
) -> Response[models.UploadPart | models.ErrorResponse]:
    """Send a part of an upload.

    Sends a part, of 64 MB at most. Parts may be sent at the same time; their order is given when
    the upload is completed.

    Args:
        upload_id: The upload's id. Bounds: at least 1 character.
    """
    return send(client, request(upload_id, body=body), RESPONSES)


def sync(
    upload_id: str, *, client: HttpxSource, body: models.AddUploadPartRequest | Mapping[str, Any]
) -> models.UploadPart | models.ErrorResponse | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(upload_id, client=client, body=body).parsed


async def asyncio_detailed(
    upload_id: str, *, client: HttpxSource, body: models.AddUploadPartRequest | Mapping[str, Any]
) -> Response[models.UploadPart | models.ErrorResponse]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(upload_id, body=body), RESPONSES)


async def asyncio(
    upload_id: str, *, client: HttpxSource, body: models.AddUploadPartRequest | Mapping[str, Any]
) -> models.UploadPart | models.ErrorResponse | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(upload_id, client=client, body=body)).parsed

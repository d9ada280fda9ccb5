# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.parameters import path_segment
from finetuning_runtime._wire.request import Request

from ... import models
from ..._schemas import SCHEMAS
from ...readers import READERS


def request(upload_id: str, *, strict: bool = True) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters("cancel_upload", (("upload_id", upload_id),), strict=strict)
    return Request("POST", f"/uploads/{path_segment('upload_id', upload_id, safe=':')}/cancel")


RESPONSES = (
    ResponseReader((200,), lambda value: READERS["Upload"](value) if isinstance(value, dict) else value),
    ResponseReader(
        (400, 401, 403, 404, 429, 500),
        lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value,
    ),
)
OPERATION: Operation[models.Upload] = Operation(provider="OpenAI", id="cancel_upload", decode=RESPONSES[0].decode)


def sync_detailed(upload_id: str, *, client: HttpxSource) -> Response[models.Upload | models.ErrorResponse]:
    """Cancel an upload.

    Gives an upload up that was not completed. No part can be sent afterwards. Takes no body.

    Args:
        upload_id: The upload's id. Bounds: at least 1 character.
    """
    return send(client, request(upload_id), RESPONSES)


def sync(upload_id: str, *, client: HttpxSource) -> models.Upload | models.ErrorResponse | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(upload_id, client=client).parsed


async def asyncio_detailed(upload_id: str, *, client: HttpxSource) -> Response[models.Upload | models.ErrorResponse]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(upload_id), RESPONSES)


async def asyncio(upload_id: str, *, client: HttpxSource) -> models.Upload | models.ErrorResponse | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(upload_id, client=client)).parsed

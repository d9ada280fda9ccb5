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


def request(file_id: str, *, strict: bool = True) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters("retrieve_file", (("file_id", file_id),), strict=strict)
    return Request("GET", f"/files/{path_segment('file_id', file_id, safe=':')}")


RESPONSES = (
    ResponseReader((200,), lambda value: READERS["OpenAIFile"](value) if isinstance(value, dict) else value),
    ResponseReader(
        (401, 403, 404, 429, 500), lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value
    ),
)
OPERATION: Operation[models.OpenAIFile] = Operation(provider="OpenAI", id="retrieve_file", decode=RESPONSES[0].decode)


def sync_detailed(file_id: str, *, client: HttpxSource) -> Response[models.OpenAIFile | models.ErrorResponse]:
    """Read what is known of a file.

    Name, size, purpose and age of a file, without its content.

    Args:
        file_id: The file's id. Bounds: at least 1 character.
    """
    return send(client, request(file_id), RESPONSES)


def sync(file_id: str, *, client: HttpxSource) -> models.OpenAIFile | models.ErrorResponse | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(file_id, client=client).parsed


async def asyncio_detailed(file_id: str, *, client: HttpxSource) -> Response[models.OpenAIFile | models.ErrorResponse]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(file_id), RESPONSES)


async def asyncio(file_id: str, *, client: HttpxSource) -> models.OpenAIFile | models.ErrorResponse | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(file_id, client=client)).parsed

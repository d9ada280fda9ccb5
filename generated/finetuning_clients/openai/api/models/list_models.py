# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation, Pagination
from finetuning_runtime._wire.request import Request

from ... import models
from ...readers import READERS


def request() -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract."""
    return Request("GET", "/models")


RESPONSES = (
    ResponseReader((200,), lambda value: READERS["ListModelsResponse"](value) if isinstance(value, dict) else value),
    ResponseReader(
        (401, 403, 429, 500), lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value
    ),
)
OPERATION: Operation[models.ListModelsResponse] = Operation(
    provider="OpenAI",
    id="list_models",
    decode=RESPONSES[0].decode,
    pagination=Pagination(style="none", items=("data",)),
    decode_item=lambda value: READERS["Model"](value) if isinstance(value, dict) else value,
)


def sync_detailed(*, client: HttpxSource) -> Response[models.ListModelsResponse | models.ErrorResponse]:
    """List the models.

    All models that the key's project can use, in one piece: OpenAI's, and the tuned ones that its
    jobs have made.
    """
    return send(client, request(), RESPONSES)


def sync(*, client: HttpxSource) -> models.ListModelsResponse | models.ErrorResponse | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: HttpxSource) -> Response[models.ListModelsResponse | models.ErrorResponse]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(), RESPONSES)


async def asyncio(*, client: HttpxSource) -> models.ListModelsResponse | models.ErrorResponse | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(client=client)).parsed

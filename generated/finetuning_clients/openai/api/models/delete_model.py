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


def request(model: str, *, strict: bool = True) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters("delete_model", (("model", model),), strict=strict)
    return Request("DELETE", f"/models/{path_segment('model', model, safe=':')}")


RESPONSES = (
    ResponseReader((200,), lambda value: READERS["DeleteModelResponse"](value) if isinstance(value, dict) else value),
    ResponseReader(
        (401, 403, 404, 429, 500), lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value
    ),
)
OPERATION: Operation[models.DeleteModelResponse] = Operation(
    provider="OpenAI", id="delete_model", decode=RESPONSES[0].decode
)


def sync_detailed(model: str, *, client: HttpxSource) -> Response[models.DeleteModelResponse | models.ErrorResponse]:
    """Delete a fine-tuned model.

    Removes a model that a job of the organization has made. Needs the owner's role.

    Args:
        model: The model's name. Bounds: at least 1 character.
    """
    return send(client, request(model), RESPONSES)


def sync(model: str, *, client: HttpxSource) -> models.DeleteModelResponse | models.ErrorResponse | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(model, client=client).parsed


async def asyncio_detailed(
    model: str, *, client: HttpxSource
) -> Response[models.DeleteModelResponse | models.ErrorResponse]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(model), RESPONSES)


async def asyncio(model: str, *, client: HttpxSource) -> models.DeleteModelResponse | models.ErrorResponse | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(model, client=client)).parsed

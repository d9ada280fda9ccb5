# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.parameters import path_segment
from finetuning_runtime._wire.readers import ModelUnion
from finetuning_runtime._wire.request import Request

from ... import models
from ..._schemas import SCHEMAS
from ...readers import READERS

_ERROR_RESPONSE_OR_GATEWAY_ERROR_RESPONSE = ModelUnion(
    models,
    tag=None,
    tagged={},
    untagged=(
        (frozenset(["error"]), frozenset(["error", "provider"]), "ErrorResponse"),
        (frozenset(["message", "status"]), frozenset(["errors", "message", "status"]), "GatewayErrorResponse"),
    ),
)


def request(file_id: str, *, strict: bool = True) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters("retrieve_file", (("file_id", file_id),), strict=strict)
    return Request("GET", f"/files/{path_segment('file_id', file_id, safe=':')}")


RESPONSES = (
    ResponseReader((200,), lambda value: READERS["StoredFile"](value) if isinstance(value, dict) else value),
    ResponseReader((400, 401, 403, 429, 500), lambda value: _ERROR_RESPONSE_OR_GATEWAY_ERROR_RESPONSE(value)),
    ResponseReader(
        (404, 408, 446), lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value
    ),
    ResponseReader((412,), lambda value: READERS["GatewayErrorResponse"](value) if isinstance(value, dict) else value),
)
OPERATION: Operation[models.StoredFile] = Operation(
    provider="Portkey",
    id="retrieve_file",
    decode=RESPONSES[0].decode,
    credentials=(
        ("api_key", "virtual_key"),
        ("api_key", "authorization", "provider"),
        ("api_key", "config"),
        ("api_key", "authorization", "provider", "custom_host"),
        ("api_key", "provider"),
        ("authorization", "provider"),
        ("config",),
        ("authorization", "provider", "custom_host"),
    ),
)


def sync_detailed(
    file_id: str, *, client: HttpxSource
) -> Response[
    models.StoredFile
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
]:
    """Retrieve a file's record.

    Looks up what is known of one file. Its content is another operation.

    Args:
        file_id: Id of the file. Bounds: at least 1 character.
    """
    return send(client, request(file_id), RESPONSES)


def sync(
    file_id: str, *, client: HttpxSource
) -> (
    models.StoredFile
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | None
):
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(file_id, client=client).parsed


async def asyncio_detailed(
    file_id: str, *, client: HttpxSource
) -> Response[
    models.StoredFile
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(file_id), RESPONSES)


async def asyncio(
    file_id: str, *, client: HttpxSource
) -> (
    models.StoredFile
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | None
):
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(file_id, client=client)).parsed

# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation, Pagination
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.parameters import query as _query
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


def request(*, strict: bool = True, purpose: str | None | Unset = UNSET) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters("list_files", (("purpose", purpose),), strict=strict)
    return Request("GET", "/files", query=_query(("purpose", purpose, "form", False)))


RESPONSES = (
    ResponseReader((200,), lambda value: READERS["FileList"](value) if isinstance(value, dict) else value),
    ResponseReader((400, 401, 403, 429, 500), lambda value: _ERROR_RESPONSE_OR_GATEWAY_ERROR_RESPONSE(value)),
    ResponseReader((408, 446), lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value),
    ResponseReader((412,), lambda value: READERS["GatewayErrorResponse"](value) if isinstance(value, dict) else value),
)
OPERATION: Operation[models.FileList] = Operation(
    provider="Portkey",
    id="list_files",
    decode=RESPONSES[0].decode,
    pagination=Pagination(style="none", items=("data",)),
    decode_item=lambda value: READERS["StoredFile"](value) if isinstance(value, dict) else value,
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
    *, client: HttpxSource, purpose: str | None | Unset = UNSET
) -> Response[
    models.FileList
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
]:
    """List files.

    Lists all files of the provider account at once, or those of one purpose.

    Args:
        purpose: Keep only the files that have this purpose.
    """
    return send(client, request(purpose=purpose), RESPONSES)


def sync(
    *, client: HttpxSource, purpose: str | None | Unset = UNSET
) -> (
    models.FileList
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | None
):
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(client=client, purpose=purpose).parsed


async def asyncio_detailed(
    *, client: HttpxSource, purpose: str | None | Unset = UNSET
) -> Response[
    models.FileList
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(purpose=purpose), RESPONSES)


async def asyncio(
    *, client: HttpxSource, purpose: str | None | Unset = UNSET
) -> (
    models.FileList
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | None
):
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(client=client, purpose=purpose)).parsed

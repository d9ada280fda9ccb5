# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
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


def request(
    finetuning_id: str, *, strict: bool = True, body: models.UpdateMetadataRequest | Mapping[str, Any]
) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters("update_finetuning", (("finetuning_id", finetuning_id),), strict=strict)
    payload = encode(body)
    SCHEMAS.check_body("update_finetuning", payload, strict=strict)
    content = JsonBody(payload)
    return Request("PUT", f"/api/v1/finetunings/{path_segment('finetuning_id', finetuning_id, safe=':')}", body=content)


RESPONSES = (
    ResponseReader((200,), lambda value: READERS["Finetuning"](value) if isinstance(value, dict) else value),
    ResponseReader((404,), lambda value: READERS["ErrorDetail"](value) if isinstance(value, dict) else value),
    ResponseReader((422,), lambda value: READERS["ValidationErrors"](value) if isinstance(value, dict) else value),
)
OPERATION: Operation[models.Finetuning] = Operation(
    provider="Dataherald", id="update_finetuning", decode=RESPONSES[0].decode
)


def sync_detailed(
    finetuning_id: str, *, client: HttpxSource, body: models.UpdateMetadataRequest | Mapping[str, Any]
) -> Response[models.Finetuning | models.ErrorDetail | models.ValidationErrors]:
    """Replace the metadata of a finetuning job.

    Puts new metadata in place of the old; nothing is merged, and a body without `metadata` clears
    it. No page of the vendor mentions this operation; the engine has it.

    Args:
        finetuning_id: Id of the finetuning job, as its creation answered it. Bounds: at least 1
            character.
    """
    return send(client, request(finetuning_id, body=body), RESPONSES)


def sync(
    finetuning_id: str, *, client: HttpxSource, body: models.UpdateMetadataRequest | Mapping[str, Any]
) -> models.Finetuning | models.ErrorDetail | models.ValidationErrors | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(finetuning_id, client=client, body=body).parsed


async def asyncio_detailed(
    finetuning_id: str, *, client: HttpxSource, body: models.UpdateMetadataRequest | Mapping[str, Any]
) -> Response[models.Finetuning | models.ErrorDetail | models.ValidationErrors]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(finetuning_id, body=body), RESPONSES)


async def asyncio(
    finetuning_id: str, *, client: HttpxSource, body: models.UpdateMetadataRequest | Mapping[str, Any]
) -> models.Finetuning | models.ErrorDetail | models.ValidationErrors | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(finetuning_id, client=client, body=body)).parsed

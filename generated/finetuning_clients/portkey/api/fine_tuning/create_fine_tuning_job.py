# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.encoding import encode
from finetuning_runtime._wire.readers import ModelUnion
from finetuning_runtime._wire.request import JsonBody, Request

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


def request(*, strict: bool = True, body: models.CreateFineTuningJobRequest | Mapping[str, Any]) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    payload = encode(body)
    SCHEMAS.check_body("create_fine_tuning_job", payload, strict=strict)
    content = JsonBody(payload)
    return Request("POST", "/fine_tuning/jobs", body=content)


RESPONSES = (
    ResponseReader((200,), lambda value: READERS["FineTuningJob"](value) if isinstance(value, dict) else value),
    ResponseReader((400, 401, 403, 429, 500), lambda value: _ERROR_RESPONSE_OR_GATEWAY_ERROR_RESPONSE(value)),
    ResponseReader((408, 446), lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value),
    ResponseReader((412,), lambda value: READERS["GatewayErrorResponse"](value) if isinstance(value, dict) else value),
)
OPERATION: Operation[models.FineTuningJob] = Operation(
    provider="Portkey", id="create_fine_tuning_job", decode=RESPONSES[0].decode, repeatable=False
)


def sync_detailed(
    *, client: HttpxSource, body: models.CreateFineTuningJobRequest | Mapping[str, Any]
) -> Response[
    models.FineTuningJob
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
]:
    """Create a fine-tuning job.

    Starts a job at the selected provider. Each provider reads its own part of the body and the
    gateway drops what that provider does not know.
    """
    return send(client, request(body=body), RESPONSES)


def sync(
    *, client: HttpxSource, body: models.CreateFineTuningJobRequest | Mapping[str, Any]
) -> (
    models.FineTuningJob
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | None
):
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: HttpxSource, body: models.CreateFineTuningJobRequest | Mapping[str, Any]
) -> Response[
    models.FineTuningJob
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(body=body), RESPONSES)


async def asyncio(
    *, client: HttpxSource, body: models.CreateFineTuningJobRequest | Mapping[str, Any]
) -> (
    models.FineTuningJob
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | None
):
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(client=client, body=body)).parsed

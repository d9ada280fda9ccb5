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


def request(*, strict: bool = True, body: models.RunGraderRequest | Mapping[str, Any]) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    payload = encode(body)
    SCHEMAS.check_body("run_grader", payload, strict=strict)
    content = JsonBody(payload)
    return Request("POST", "/fine_tuning/alpha/graders/run", body=content)


RESPONSES = (
    ResponseReader((200,), lambda value: READERS["RunGraderResponse"](value) if isinstance(value, dict) else value),
    ResponseReader((400, 401, 403, 429, 500), lambda value: _ERROR_RESPONSE_OR_GATEWAY_ERROR_RESPONSE(value)),
    ResponseReader(
        (404, 408, 446), lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value
    ),
    ResponseReader((412,), lambda value: READERS["GatewayErrorResponse"](value) if isinstance(value, dict) else value),
)
OPERATION: Operation[models.RunGraderResponse] = Operation(
    provider="Portkey",
    id="run_grader",
    decode=RESPONSES[0].decode,
    repeatable=False,
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
    *, client: HttpxSource, body: models.RunGraderRequest | Mapping[str, Any]
) -> Response[
    models.RunGraderResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
]:
    """Try a grader on one answer.

    Marks one answer with a grader before a job is given it. Marks nothing that is stored.
    """
    return send(client, request(body=body), RESPONSES)


def sync(
    *, client: HttpxSource, body: models.RunGraderRequest | Mapping[str, Any]
) -> (
    models.RunGraderResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | None
):
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: HttpxSource, body: models.RunGraderRequest | Mapping[str, Any]
) -> Response[
    models.RunGraderResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(body=body), RESPONSES)


async def asyncio(
    *, client: HttpxSource, body: models.RunGraderRequest | Mapping[str, Any]
) -> (
    models.RunGraderResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | None
):
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(client=client, body=body)).parsed

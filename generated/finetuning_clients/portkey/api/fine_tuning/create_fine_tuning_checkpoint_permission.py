# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.encoding import encode
from finetuning_runtime._wire.parameters import path_segment
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


def request(
    fine_tuned_model_checkpoint: str,
    *,
    strict: bool = True,
    body: models.CreateCheckpointPermissionRequest | Mapping[str, Any],
) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters(
        "create_fine_tuning_checkpoint_permission",
        (("fine_tuned_model_checkpoint", fine_tuned_model_checkpoint),),
        strict=strict,
    )
    payload = encode(body)
    SCHEMAS.check_body("create_fine_tuning_checkpoint_permission", payload, strict=strict)
    content = JsonBody(payload)
    return Request(
        "POST",
        f"/fine_tuning/checkpoints/{path_segment('fine_tuned_model_checkpoint', fine_tuned_model_checkpoint, safe=':')}/permissions",
        body=content,
    )


RESPONSES = (
    ResponseReader(
        (200,), lambda value: READERS["CheckpointPermissionList"](value) if isinstance(value, dict) else value
    ),
    ResponseReader((400, 401, 403, 429, 500), lambda value: _ERROR_RESPONSE_OR_GATEWAY_ERROR_RESPONSE(value)),
    ResponseReader(
        (404, 408, 446), lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value
    ),
    ResponseReader((412,), lambda value: READERS["GatewayErrorResponse"](value) if isinstance(value, dict) else value),
)
OPERATION: Operation[models.CheckpointPermissionList] = Operation(
    provider="Portkey",
    id="create_fine_tuning_checkpoint_permission",
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
    fine_tuned_model_checkpoint: str,
    *,
    client: HttpxSource,
    body: models.CreateCheckpointPermissionRequest | Mapping[str, Any],
) -> Response[
    models.CheckpointPermissionList
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
]:
    """Share a checkpoint with projects.

    Lets other projects of the organization use a checkpoint as a model, one permission for each
    project. Needs an admin key.

    Args:
        fine_tuned_model_checkpoint: The name under which the checkpoint is used as a model. Bounds:
            at least 1 character. Not in the vendor's documentation; seen in the vendor's SDK.
    """
    return send(client, request(fine_tuned_model_checkpoint, body=body), RESPONSES)


def sync(
    fine_tuned_model_checkpoint: str,
    *,
    client: HttpxSource,
    body: models.CreateCheckpointPermissionRequest | Mapping[str, Any],
) -> (
    models.CheckpointPermissionList
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | None
):
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(fine_tuned_model_checkpoint, client=client, body=body).parsed


async def asyncio_detailed(
    fine_tuned_model_checkpoint: str,
    *,
    client: HttpxSource,
    body: models.CreateCheckpointPermissionRequest | Mapping[str, Any],
) -> Response[
    models.CheckpointPermissionList
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(fine_tuned_model_checkpoint, body=body), RESPONSES)


async def asyncio(
    fine_tuned_model_checkpoint: str,
    *,
    client: HttpxSource,
    body: models.CreateCheckpointPermissionRequest | Mapping[str, Any],
) -> (
    models.CheckpointPermissionList
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | None
):
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(fine_tuned_model_checkpoint, client=client, body=body)).parsed

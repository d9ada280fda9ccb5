# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.parameters import path_segment, query as _query
from finetuning_runtime._wire.readers import ModelUnion
from finetuning_runtime._wire.request import Request

from ... import models
from ..._schemas import SCHEMAS
from ...readers import READERS

_GRPC_ERROR_OR_API_KEY_ERROR = ModelUnion(
    models,
    tag=None,
    tagged={},
    untagged=(
        (frozenset(["code", "message"]), frozenset(["code", "details", "message"]), "GrpcError"),
        (frozenset(["error"]), frozenset(["error", "request_id"]), "ApiKeyError"),
    ),
)


def request(
    account_id: str,
    deployment_id: str,
    *,
    strict: bool = True,
    hard: bool | None | Unset = UNSET,
    ignore_checks: bool | None | Unset = UNSET,
) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters(
        "delete_deployment",
        (("account_id", account_id), ("deployment_id", deployment_id), ("hard", hard), ("ignoreChecks", ignore_checks)),
        strict=strict,
    )
    return Request(
        "DELETE",
        f"/v1/accounts/{path_segment('account_id', account_id)}/deployments/{path_segment('deployment_id', deployment_id)}",
        query=_query(("hard", hard, "form", False), ("ignoreChecks", ignore_checks, "form", False)),
    )


RESPONSES = (
    ResponseReader((200,), lambda value: value),
    ResponseReader(
        (400, 404, 429, 500, 503), lambda value: READERS["GrpcError"](value) if isinstance(value, dict) else value
    ),
    ResponseReader((401, 403), lambda value: _GRPC_ERROR_OR_API_KEY_ERROR(value)),
)
OPERATION: Operation[dict[str, Any]] = Operation(
    provider="Fireworks", id="delete_deployment", decode=RESPONSES[0].decode
)


def sync_detailed(
    account_id: str,
    deployment_id: str,
    *,
    client: HttpxSource,
    hard: bool | None | Unset = UNSET,
    ignore_checks: bool | None | Unset = UNSET,
) -> Response[dict[str, Any] | models.GrpcError | models.GrpcError | models.ApiKeyError]:
    """Delete a deployment.

    Takes a model out of service. The deployment may stay readable for a while, as `DELETING` and
    then as `DELETED`.

    Args:
        account_id: The account, by its id alone. Bounds: at least 1 character.
        deployment_id: The deployment, by the last segment of its name. Bounds: at least 1
            character. Not in the vendor's documentation; seen in the vendor's SDK.
        hard: Whether it is gone at once, and cannot be brought back. Not in the vendor's
            documentation; seen in the vendor's SDK.
        ignore_checks: Whether it is deleted even while it is being called. Not in the vendor's
            documentation; seen in the vendor's SDK.
    """
    return send(client, request(account_id, deployment_id, hard=hard, ignore_checks=ignore_checks), RESPONSES)


def sync(
    account_id: str,
    deployment_id: str,
    *,
    client: HttpxSource,
    hard: bool | None | Unset = UNSET,
    ignore_checks: bool | None | Unset = UNSET,
) -> dict[str, Any] | models.GrpcError | models.GrpcError | models.ApiKeyError | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(account_id, deployment_id, client=client, hard=hard, ignore_checks=ignore_checks).parsed


async def asyncio_detailed(
    account_id: str,
    deployment_id: str,
    *,
    client: HttpxSource,
    hard: bool | None | Unset = UNSET,
    ignore_checks: bool | None | Unset = UNSET,
) -> Response[dict[str, Any] | models.GrpcError | models.GrpcError | models.ApiKeyError]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(
        client, request(account_id, deployment_id, hard=hard, ignore_checks=ignore_checks), RESPONSES
    )


async def asyncio(
    account_id: str,
    deployment_id: str,
    *,
    client: HttpxSource,
    hard: bool | None | Unset = UNSET,
    ignore_checks: bool | None | Unset = UNSET,
) -> dict[str, Any] | models.GrpcError | models.GrpcError | models.ApiKeyError | None:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(account_id, deployment_id, client=client, hard=hard, ignore_checks=ignore_checks)
    ).parsed

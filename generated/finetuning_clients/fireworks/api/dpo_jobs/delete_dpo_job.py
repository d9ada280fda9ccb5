# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.parameters import path_segment
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


def request(account_id: str, dpo_job_id: str, *, strict: bool = True) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters("delete_dpo_job", (("account_id", account_id), ("dpo_job_id", dpo_job_id)), strict=strict)
    return Request(
        "DELETE",
        f"/v1/accounts/{path_segment('account_id', account_id)}/dpoJobs/{path_segment('dpo_job_id', dpo_job_id)}",
    )


RESPONSES = (
    ResponseReader((200,), lambda value: value),
    ResponseReader(
        (400, 404, 429, 500, 503), lambda value: READERS["GrpcError"](value) if isinstance(value, dict) else value
    ),
    ResponseReader((401, 403), lambda value: _GRPC_ERROR_OR_API_KEY_ERROR(value)),
)
OPERATION: Operation[dict[str, Any]] = Operation(provider="Fireworks", id="delete_dpo_job", decode=RESPONSES[0].decode)


def sync_detailed(
    account_id: str, dpo_job_id: str, *, client: HttpxSource
) -> Response[dict[str, Any] | models.GrpcError | models.GrpcError | models.ApiKeyError]:
    """Delete a preference (DPO) job.

    Deletes one job; a running one is stopped first. The job may stay readable for a while as
    `JOB_STATE_DELETING` or `JOB_STATE_DELETING_CLEANING_UP`.

    Args:
        account_id: The account, by its id alone. Bounds: at least 1 character.
        dpo_job_id: The DPO job, by the last segment of its name. Bounds: at least 1 character.
    """
    return send(client, request(account_id, dpo_job_id), RESPONSES)


def sync(
    account_id: str, dpo_job_id: str, *, client: HttpxSource
) -> dict[str, Any] | models.GrpcError | models.GrpcError | models.ApiKeyError | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(account_id, dpo_job_id, client=client).parsed


async def asyncio_detailed(
    account_id: str, dpo_job_id: str, *, client: HttpxSource
) -> Response[dict[str, Any] | models.GrpcError | models.GrpcError | models.ApiKeyError]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(account_id, dpo_job_id), RESPONSES)


async def asyncio(
    account_id: str, dpo_job_id: str, *, client: HttpxSource
) -> dict[str, Any] | models.GrpcError | models.GrpcError | models.ApiKeyError | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(account_id, dpo_job_id, client=client)).parsed

# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.encoding import encode
from finetuning_runtime._wire.parameters import path_segment, query as _query
from finetuning_runtime._wire.readers import ModelUnion
from finetuning_runtime._wire.request import JsonBody, Request

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
    *,
    strict: bool = True,
    body: models.DpoJobInput | Mapping[str, Any],
    dpo_job_id: str | None | Unset = UNSET,
) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters("create_dpo_job", (("account_id", account_id), ("dpoJobId", dpo_job_id)), strict=strict)
    payload = encode(body)
    SCHEMAS.check_body("create_dpo_job", payload, strict=strict)
    content = JsonBody(payload)
    return Request(
        "POST",
        f"/v1/accounts/{path_segment('account_id', account_id)}/dpoJobs",
        query=_query(("dpoJobId", dpo_job_id, "form", False)),
        body=content,
    )


RESPONSES = (
    ResponseReader((200,), lambda value: READERS["DpoJob"](value) if isinstance(value, dict) else value),
    ResponseReader(
        (400, 404, 409, 429, 500, 503), lambda value: READERS["GrpcError"](value) if isinstance(value, dict) else value
    ),
    ResponseReader((401, 403), lambda value: _GRPC_ERROR_OR_API_KEY_ERROR(value)),
)
OPERATION: Operation[models.DpoJob] = Operation(
    provider="Fireworks", id="create_dpo_job", decode=RESPONSES[0].decode, repeatable=False
)


def sync_detailed(
    account_id: str,
    *,
    client: HttpxSource,
    body: models.DpoJobInput | Mapping[str, Any],
    dpo_job_id: str | None | Unset = UNSET,
) -> Response[models.DpoJob | models.GrpcError | models.GrpcError | models.ApiKeyError]:
    """Create a preference (DPO) job.

    Starts a job that trains on pairs of a preferred and a rejected answer. At most one of the model
    fields of `trainingConfig` may be set. A faulty dataset is found out later: the job is accepted
    and fails.

    Args:
        account_id: The account, by its id alone. Bounds: at least 1 character.
        dpo_job_id: The id to give the job. Left out or empty, the service makes one up at random.
            Not in the vendor's documentation; seen in the vendor's SDK.
    """
    return send(client, request(account_id, body=body, dpo_job_id=dpo_job_id), RESPONSES)


def sync(
    account_id: str,
    *,
    client: HttpxSource,
    body: models.DpoJobInput | Mapping[str, Any],
    dpo_job_id: str | None | Unset = UNSET,
) -> models.DpoJob | models.GrpcError | models.GrpcError | models.ApiKeyError | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(account_id, client=client, body=body, dpo_job_id=dpo_job_id).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: HttpxSource,
    body: models.DpoJobInput | Mapping[str, Any],
    dpo_job_id: str | None | Unset = UNSET,
) -> Response[models.DpoJob | models.GrpcError | models.GrpcError | models.ApiKeyError]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(account_id, body=body, dpo_job_id=dpo_job_id), RESPONSES)


async def asyncio(
    account_id: str,
    *,
    client: HttpxSource,
    body: models.DpoJobInput | Mapping[str, Any],
    dpo_job_id: str | None | Unset = UNSET,
) -> models.DpoJob | models.GrpcError | models.GrpcError | models.ApiKeyError | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(account_id, client=client, body=body, dpo_job_id=dpo_job_id)).parsed

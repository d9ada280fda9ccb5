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
    fine_tuning_job_id: str,
    *,
    strict: bool = True,
    body: models.FineTuningJobInput | Mapping[str, Any],
    update_mask: str | None | Unset = UNSET,
) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters(
        "update_fine_tuning_job",
        (("account_id", account_id), ("fine_tuning_job_id", fine_tuning_job_id), ("updateMask", update_mask)),
        strict=strict,
    )
    payload = encode(body)
    SCHEMAS.check_body("update_fine_tuning_job", payload, strict=strict)
    content = JsonBody(payload)
    return Request(
        "PATCH",
        f"/v1/accounts/{path_segment('account_id', account_id)}/fineTuningJobs/{path_segment('fine_tuning_job_id', fine_tuning_job_id)}",
        query=_query(("updateMask", update_mask, "form", False)),
        body=content,
    )


RESPONSES = (
    ResponseReader((200,), lambda value: READERS["FineTuningJob"](value) if isinstance(value, dict) else value),
    ResponseReader(
        (400, 404, 429, 500, 503), lambda value: READERS["GrpcError"](value) if isinstance(value, dict) else value
    ),
    ResponseReader((401, 403), lambda value: _GRPC_ERROR_OR_API_KEY_ERROR(value)),
)
OPERATION: Operation[models.FineTuningJob] = Operation(
    provider="Fireworks", id="update_fine_tuning_job", decode=RESPONSES[0].decode
)


def sync_detailed(
    account_id: str,
    fine_tuning_job_id: str,
    *,
    client: HttpxSource,
    body: models.FineTuningJobInput | Mapping[str, Any],
    update_mask: str | None | Unset = UNSET,
) -> Response[models.FineTuningJob | models.GrpcError | models.GrpcError | models.ApiKeyError]:
    """Update a legacy fine-tuning job.

    Changes the fields that `update_mask` names to the values of the body. Known from the service's
    own description of its calls; the vendor has no page for it.

    Args:
        account_id: The account, by its id alone. Bounds: at least 1 character.
        fine_tuning_job_id: The legacy job, by the last segment of its name. Bounds: at least 1
            character.
        update_mask: The fields to change, separated by commas. Not in the vendor's documentation;
            seen in the vendor's SDK.
    """
    return send(client, request(account_id, fine_tuning_job_id, body=body, update_mask=update_mask), RESPONSES)


def sync(
    account_id: str,
    fine_tuning_job_id: str,
    *,
    client: HttpxSource,
    body: models.FineTuningJobInput | Mapping[str, Any],
    update_mask: str | None | Unset = UNSET,
) -> models.FineTuningJob | models.GrpcError | models.GrpcError | models.ApiKeyError | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(account_id, fine_tuning_job_id, client=client, body=body, update_mask=update_mask).parsed


async def asyncio_detailed(
    account_id: str,
    fine_tuning_job_id: str,
    *,
    client: HttpxSource,
    body: models.FineTuningJobInput | Mapping[str, Any],
    update_mask: str | None | Unset = UNSET,
) -> Response[models.FineTuningJob | models.GrpcError | models.GrpcError | models.ApiKeyError]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(
        client, request(account_id, fine_tuning_job_id, body=body, update_mask=update_mask), RESPONSES
    )


async def asyncio(
    account_id: str,
    fine_tuning_job_id: str,
    *,
    client: HttpxSource,
    body: models.FineTuningJobInput | Mapping[str, Any],
    update_mask: str | None | Unset = UNSET,
) -> models.FineTuningJob | models.GrpcError | models.GrpcError | models.ApiKeyError | None:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(account_id, fine_tuning_job_id, client=client, body=body, update_mask=update_mask)
    ).parsed

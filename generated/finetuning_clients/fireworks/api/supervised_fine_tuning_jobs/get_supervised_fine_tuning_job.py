# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

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
    account_id: str, supervised_fine_tuning_job_id: str, *, strict: bool = True, read_mask: str | None | Unset = UNSET
) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters(
        "get_supervised_fine_tuning_job",
        (
            ("account_id", account_id),
            ("supervised_fine_tuning_job_id", supervised_fine_tuning_job_id),
            ("readMask", read_mask),
        ),
        strict=strict,
    )
    return Request(
        "GET",
        f"/v1/accounts/{path_segment('account_id', account_id)}/supervisedFineTuningJobs/{path_segment('supervised_fine_tuning_job_id', supervised_fine_tuning_job_id)}",
        query=_query(("readMask", read_mask, "form", False)),
    )


RESPONSES = (
    ResponseReader(
        (200,), lambda value: READERS["SupervisedFineTuningJob"](value) if isinstance(value, dict) else value
    ),
    ResponseReader(
        (400, 404, 429, 500, 503), lambda value: READERS["GrpcError"](value) if isinstance(value, dict) else value
    ),
    ResponseReader((401, 403), lambda value: _GRPC_ERROR_OR_API_KEY_ERROR(value)),
)
OPERATION: Operation[models.SupervisedFineTuningJob] = Operation(
    provider="Fireworks", id="get_supervised_fine_tuning_job", decode=RESPONSES[0].decode
)


def sync_detailed(
    account_id: str, supervised_fine_tuning_job_id: str, *, client: HttpxSource, read_mask: str | None | Unset = UNSET
) -> Response[models.SupervisedFineTuningJob | models.GrpcError | models.GrpcError | models.ApiKeyError]:
    """Get a supervised fine-tuning job.

    Reads one job with all of its fields, or with those that `read_mask` names.

    Args:
        account_id: The account, by its id alone. Bounds: at least 1 character.
        supervised_fine_tuning_job_id: The supervised fine-tuning job, by the last segment of its
            name. Bounds: at least 1 character.
        read_mask: The fields wanted in the answer, separated by commas. Empty or `*` means all.
    """
    return send(client, request(account_id, supervised_fine_tuning_job_id, read_mask=read_mask), RESPONSES)


def sync(
    account_id: str, supervised_fine_tuning_job_id: str, *, client: HttpxSource, read_mask: str | None | Unset = UNSET
) -> models.SupervisedFineTuningJob | models.GrpcError | models.GrpcError | models.ApiKeyError | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(account_id, supervised_fine_tuning_job_id, client=client, read_mask=read_mask).parsed


async def asyncio_detailed(
    account_id: str, supervised_fine_tuning_job_id: str, *, client: HttpxSource, read_mask: str | None | Unset = UNSET
) -> Response[models.SupervisedFineTuningJob | models.GrpcError | models.GrpcError | models.ApiKeyError]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(account_id, supervised_fine_tuning_job_id, read_mask=read_mask), RESPONSES)


async def asyncio(
    account_id: str, supervised_fine_tuning_job_id: str, *, client: HttpxSource, read_mask: str | None | Unset = UNSET
) -> models.SupervisedFineTuningJob | models.GrpcError | models.GrpcError | models.ApiKeyError | None:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(account_id, supervised_fine_tuning_job_id, client=client, read_mask=read_mask)
    ).parsed

# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation, Pagination
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.parameters import path_segment, query as _query
from finetuning_runtime._wire.request import Request

from ... import models
from ..._schemas import SCHEMAS
from ...readers import READERS


def request(
    fine_tuning_job_id: str,
    *,
    strict: bool = True,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters(
        "list_fine_tuning_job_checkpoints",
        (("fine_tuning_job_id", fine_tuning_job_id), ("after", after), ("limit", limit)),
        strict=strict,
    )
    return Request(
        "GET",
        f"/fine_tuning/jobs/{path_segment('fine_tuning_job_id', fine_tuning_job_id, safe=':')}/checkpoints",
        query=_query(("after", after, "form", False), ("limit", limit, "form", False)),
    )


RESPONSES = (
    ResponseReader(
        (200,),
        lambda value: READERS["ListFineTuningJobCheckpointsResponse"](value) if isinstance(value, dict) else value,
    ),
    ResponseReader(
        (400, 401, 403, 404, 429, 500),
        lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value,
    ),
)
OPERATION: Operation[models.ListFineTuningJobCheckpointsResponse] = Operation(
    provider="OpenAI",
    id="list_fine_tuning_job_checkpoints",
    decode=RESPONSES[0].decode,
    pagination=Pagination(
        style="cursor", items=("data",), cursor="after", limit="limit", next_from_last_item=("id",), more=("has_more",)
    ),
    decode_item=lambda value: READERS["FineTuningJobCheckpoint"](value) if isinstance(value, dict) else value,
)


def sync_detailed(
    fine_tuning_job_id: str,
    *,
    client: HttpxSource,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> Response[models.ListFineTuningJobCheckpointsResponse | models.ErrorResponse]:
    """List a job's checkpoints.

    One page of the models that the job saved on its way, latest first.

    Args:
        fine_tuning_job_id: The job's id. Bounds: at least 1 character.
        after: The id of the last checkpoint of the page before; the answer starts behind it.
        limit: How many checkpoints a page holds at most. The server's default: 10.
    """
    return send(client, request(fine_tuning_job_id, after=after, limit=limit), RESPONSES)


def sync(
    fine_tuning_job_id: str,
    *,
    client: HttpxSource,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> models.ListFineTuningJobCheckpointsResponse | models.ErrorResponse | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(fine_tuning_job_id, client=client, after=after, limit=limit).parsed


async def asyncio_detailed(
    fine_tuning_job_id: str,
    *,
    client: HttpxSource,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> Response[models.ListFineTuningJobCheckpointsResponse | models.ErrorResponse]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(fine_tuning_job_id, after=after, limit=limit), RESPONSES)


async def asyncio(
    fine_tuning_job_id: str,
    *,
    client: HttpxSource,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> models.ListFineTuningJobCheckpointsResponse | models.ErrorResponse | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(fine_tuning_job_id, client=client, after=after, limit=limit)).parsed

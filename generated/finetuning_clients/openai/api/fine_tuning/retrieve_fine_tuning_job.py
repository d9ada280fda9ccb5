# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.parameters import path_segment
from finetuning_runtime._wire.request import Request

from ... import models
from ..._schemas import SCHEMAS
from ...readers import READERS


def request(fine_tuning_job_id: str, *, strict: bool = True) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters("retrieve_fine_tuning_job", (("fine_tuning_job_id", fine_tuning_job_id),), strict=strict)
    return Request("GET", f"/fine_tuning/jobs/{path_segment('fine_tuning_job_id', fine_tuning_job_id, safe=':')}")


RESPONSES = (
    ResponseReader((200,), lambda value: READERS["FineTuningJob"](value) if isinstance(value, dict) else value),
    ResponseReader(
        (401, 403, 404, 429, 500), lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value
    ),
)
OPERATION: Operation[models.FineTuningJob] = Operation(
    provider="OpenAI", id="retrieve_fine_tuning_job", decode=RESPONSES[0].decode
)


def sync_detailed(
    fine_tuning_job_id: str, *, client: HttpxSource
) -> Response[models.FineTuningJob | models.ErrorResponse]:
    """Read one job.

    The job as it stands now.

    Args:
        fine_tuning_job_id: The job's id. Bounds: at least 1 character.
    """
    return send(client, request(fine_tuning_job_id), RESPONSES)


def sync(fine_tuning_job_id: str, *, client: HttpxSource) -> models.FineTuningJob | models.ErrorResponse | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(fine_tuning_job_id, client=client).parsed


async def asyncio_detailed(
    fine_tuning_job_id: str, *, client: HttpxSource
) -> Response[models.FineTuningJob | models.ErrorResponse]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(fine_tuning_job_id), RESPONSES)


async def asyncio(
    fine_tuning_job_id: str, *, client: HttpxSource
) -> models.FineTuningJob | models.ErrorResponse | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(fine_tuning_job_id, client=client)).parsed

# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader, read_response
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.parameters import path_segment

from ... import models
from ..._schemas import SCHEMAS
from ...readers import READERS


def _get_kwargs(fine_tuning_job_id: str) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": "POST",
        "url": f"/fine_tuning/jobs/{path_segment('fine_tuning_job_id', fine_tuning_job_id, safe=':')}/pause",
    }
    SCHEMAS.check_parameters("pause_fine_tuning_job", (("fine_tuning_job_id", fine_tuning_job_id),))
    return kwargs


RESPONSES = (
    ResponseReader((200,), lambda value: READERS["FineTuningJob"](value.copy()) if isinstance(value, dict) else value),
    ResponseReader(
        (400, 401, 403, 404, 409, 429, 500),
        lambda value: READERS["ErrorResponse"](value.copy()) if isinstance(value, dict) else value,
    ),
)
OPERATION: Operation[models.FineTuningJob] = Operation(
    provider="OpenAI", id="pause_fine_tuning_job", decode=RESPONSES[0].decode
)


def sync_detailed(
    fine_tuning_job_id: str, *, client: HttpxSource
) -> Response[models.FineTuningJob | models.ErrorResponse]:
    """Pause a job.

    Holds a running job until it is resumed. Takes no body.

    Args:
        fine_tuning_job_id: The job's id. Bounds: at least 1 characters. Source: document 003,
            official documentation.
    """
    response = client.get_httpx_client().request(**_get_kwargs(fine_tuning_job_id))
    return read_response(client, response, RESPONSES)


def sync(fine_tuning_job_id: str, *, client: HttpxSource) -> models.FineTuningJob | models.ErrorResponse | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(fine_tuning_job_id, client=client).parsed


async def asyncio_detailed(
    fine_tuning_job_id: str, *, client: HttpxSource
) -> Response[models.FineTuningJob | models.ErrorResponse]:
    """As `sync_detailed`, for asyncio."""
    response = await client.get_async_httpx_client().request(**_get_kwargs(fine_tuning_job_id))
    return read_response(client, response, RESPONSES)


async def asyncio(
    fine_tuning_job_id: str, *, client: HttpxSource
) -> models.FineTuningJob | models.ErrorResponse | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(fine_tuning_job_id, client=client)).parsed

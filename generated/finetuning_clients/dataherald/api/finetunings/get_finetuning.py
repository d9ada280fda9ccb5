# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from __future__ import annotations

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.parameters import path_segment
from finetuning_runtime._wire.request import Request

from ... import models
from ..._schemas import SCHEMAS
from ...readers import READERS


def request(finetuning_id: str, *, strict: bool = True) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters("get_finetuning", (("finetuning_id", finetuning_id),), strict=strict)
    return Request("GET", f"/api/v1/finetunings/{path_segment('finetuning_id', finetuning_id, safe=':')}")


RESPONSES = (
    ResponseReader((200,), lambda value: READERS["Finetuning"](value) if isinstance(value, dict) else value),
    ResponseReader((404,), lambda value: READERS["ErrorDetail"](value) if isinstance(value, dict) else value),
)
OPERATION: Operation[models.Finetuning] = Operation(
    provider="Dataherald", id="get_finetuning", decode=RESPONSES[0].decode
)


def sync_detailed(finetuning_id: str, *, client: HttpxSource) -> Response[models.Finetuning | models.ErrorDetail]:
    """Retrieve a finetuning job.

    One job by its id. The engine asks the upstream provider for the state of the job before it
    answers, so reading moves the stored status on. The vendor's curl sample carries a
    `finetuning_job_id` query parameter; no server reads it.

    Args:
        finetuning_id: Id of the finetuning job, as its creation answered it. Bounds: at least 1
            character.
    """
    return send(client, request(finetuning_id), RESPONSES)


def sync(finetuning_id: str, *, client: HttpxSource) -> models.Finetuning | models.ErrorDetail | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(finetuning_id, client=client).parsed


async def asyncio_detailed(
    finetuning_id: str, *, client: HttpxSource
) -> Response[models.Finetuning | models.ErrorDetail]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(finetuning_id), RESPONSES)


async def asyncio(finetuning_id: str, *, client: HttpxSource) -> models.Finetuning | models.ErrorDetail | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(finetuning_id, client=client)).parsed

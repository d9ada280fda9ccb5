# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation, Pagination
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.parameters import path_segment, query as _query
from finetuning_runtime._wire.readers import ModelUnion
from finetuning_runtime._wire.request import Request

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
    fine_tuning_job_id: str,
    *,
    strict: bool = True,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters(
        "list_fine_tuning_events",
        (("fine_tuning_job_id", fine_tuning_job_id), ("after", after), ("limit", limit)),
        strict=strict,
    )
    return Request(
        "GET",
        f"/fine_tuning/jobs/{path_segment('fine_tuning_job_id', fine_tuning_job_id, safe=':')}/events",
        query=_query(("after", after, "form", False), ("limit", limit, "form", False)),
    )


RESPONSES = (
    ResponseReader(
        (200,), lambda value: READERS["FineTuningJobEventList"](value) if isinstance(value, dict) else value
    ),
    ResponseReader((400, 401, 403, 429, 500), lambda value: _ERROR_RESPONSE_OR_GATEWAY_ERROR_RESPONSE(value)),
    ResponseReader(
        (404, 408, 446), lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value
    ),
    ResponseReader((412,), lambda value: READERS["GatewayErrorResponse"](value) if isinstance(value, dict) else value),
)
OPERATION: Operation[models.FineTuningJobEventList] = Operation(
    provider="Portkey",
    id="list_fine_tuning_events",
    decode=RESPONSES[0].decode,
    pagination=Pagination(
        style="cursor", items=("data",), cursor="after", limit="limit", next_from_last_item=("id",), more=("has_more",)
    ),
    decode_item=lambda value: READERS["FineTuningJobEvent"](value) if isinstance(value, dict) else value,
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
    fine_tuning_job_id: str,
    *,
    client: HttpxSource,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> Response[
    models.FineTuningJobEventList
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
]:
    """List the events of a fine-tuning job.

    Lists what happened to a job, newest first, a page at a time.

    Args:
        fine_tuning_job_id: Id of the job. Bounds: at least 1 character.
        after: Id of the last event on the page before.
        limit: How many events a page holds at most. The server's default: 20.
    """
    return send(client, request(fine_tuning_job_id, after=after, limit=limit), RESPONSES)


def sync(
    fine_tuning_job_id: str,
    *,
    client: HttpxSource,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> (
    models.FineTuningJobEventList
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | None
):
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(fine_tuning_job_id, client=client, after=after, limit=limit).parsed


async def asyncio_detailed(
    fine_tuning_job_id: str,
    *,
    client: HttpxSource,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> Response[
    models.FineTuningJobEventList
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(fine_tuning_job_id, after=after, limit=limit), RESPONSES)


async def asyncio(
    fine_tuning_job_id: str,
    *,
    client: HttpxSource,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> (
    models.FineTuningJobEventList
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | None
):
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(fine_tuning_job_id, client=client, after=after, limit=limit)).parsed

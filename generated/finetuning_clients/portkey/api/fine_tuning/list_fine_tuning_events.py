# Generated from specs/portkey.yaml (sha256 61ac6402e0b635ec1ce54ea34e10857c5e9f9cb29f93e622ed4e33da3c7f60bc) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any

import httpx

from finetuning_runtime._lowlevel.response import (
    HttpxSource,
    Response,
    UnexpectedStatus,
    http_status,
    json_body,
)
from finetuning_runtime._values.operations import Operation, Pagination
from finetuning_runtime._wire.models import UNSET, ModelUnion, Unset
from finetuning_runtime._wire.parameters import path_segment
from finetuning_runtime._wire.parameters import query as _query

from ... import models, readers
from ..._schemas import SCHEMAS

_ERROR_RESPONSE_OR_GATEWAY_ERROR_RESPONSE = ModelUnion(
    models,
    tag=None,
    tagged={},
    untagged=(
        (frozenset(["error"]), frozenset(["error", "provider"]), "ErrorResponse"),
        (
            frozenset(["message", "status"]),
            frozenset(["errors", "message", "status"]),
            "GatewayErrorResponse",
        ),
    ),
)


def _get_kwargs(
    fine_tuning_job_id: str,
    *,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": "GET",
        "url": f"/fine_tuning/jobs/{path_segment('fine_tuning_job_id', fine_tuning_job_id, safe=':')}/events",
    }
    SCHEMAS.check_parameters(
        "list_fine_tuning_events",
        (
            ("fine_tuning_job_id", fine_tuning_job_id),
            ("after", after),
            ("limit", limit),
        ),
    )
    kwargs["params"] = _query(
        ("after", after, "form", False),
        ("limit", limit, "form", False),
    )
    return kwargs


def _decode(value: Any) -> Any:
    return readers.FineTuningJobEventList(value.copy()) if isinstance(value, dict) else value


def _decode_item(value: Any) -> Any:
    return readers.FineTuningJobEvent(value.copy()) if isinstance(value, dict) else value


OPERATION: Operation[models.FineTuningJobEventList] = Operation(
    provider="Portkey",
    id="list_fine_tuning_events",
    decode=_decode,
    pagination=Pagination(
        style="cursor",
        items=("data",),
        cursor="after",
        limit="limit",
        next_from_last_item=("id",),
        more=("has_more",),
    ),
    decode_item=_decode_item,
)


def _parse_response(*, client: HttpxSource, response: httpx.Response) -> Any:
    value: Any
    if response.status_code == 200:
        value = json_body(response)
        return readers.FineTuningJobEventList(value.copy()) if isinstance(value, dict) else value
    if response.status_code in (400, 401, 403, 429, 500):
        value = json_body(response)
        return _ERROR_RESPONSE_OR_GATEWAY_ERROR_RESPONSE(value)
    if response.status_code in (404, 408, 446):
        value = json_body(response)
        return readers.ErrorResponse(value.copy()) if isinstance(value, dict) else value
    if response.status_code == 412:
        value = json_body(response)
        return readers.GatewayErrorResponse(value.copy()) if isinstance(value, dict) else value
    if client.raise_on_unexpected_status:
        raise UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: HttpxSource, response: httpx.Response
) -> Response[
    models.FineTuningJobEventList
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
]:
    return Response(
        status_code=http_status(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
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
        fine_tuning_job_id: Id of the job. Bounds: at least 1 characters. Source: official
            documentation.
        after: Id of the last event on the page before. Source: official documentation.
        limit: How many events a page holds at most. Bounds: at least 1. The server's default: 20.
            Source: official documentation.
    """
    response = client.get_httpx_client().request(
        **_get_kwargs(
            fine_tuning_job_id,
            after=after,
            limit=limit,
        )
    )
    return _build_response(client=client, response=response)


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
    return sync_detailed(
        fine_tuning_job_id,
        client=client,
        after=after,
        limit=limit,
    ).parsed


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
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            fine_tuning_job_id,
            after=after,
            limit=limit,
        )
    )
    return _build_response(client=client, response=response)


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
    return (
        await asyncio_detailed(
            fine_tuning_job_id,
            client=client,
            after=after,
            limit=limit,
        )
    ).parsed

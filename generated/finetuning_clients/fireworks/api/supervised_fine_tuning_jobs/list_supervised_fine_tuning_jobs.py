# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
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

_GRPC_ERROR_OR_API_KEY_ERROR = ModelUnion(
    models,
    tag=None,
    tagged={},
    untagged=(
        (frozenset(["code", "message"]), frozenset(["code", "details", "message"]), "GrpcError"),
        (frozenset(["error"]), frozenset(["error", "request_id"]), "ApiKeyError"),
    ),
)


def _get_kwargs(
    account_id: str,
    *,
    page_size: int | None | Unset = UNSET,
    page_token: str | None | Unset = UNSET,
    filter: str | None | Unset = UNSET,
    order_by: str | None | Unset = UNSET,
    read_mask: str | None | Unset = UNSET,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": "GET",
        "url": f"/v1/accounts/{path_segment('account_id', account_id)}/supervisedFineTuningJobs",
    }
    SCHEMAS.check_parameters(
        "list_supervised_fine_tuning_jobs",
        (
            ("account_id", account_id),
            ("pageSize", page_size),
            ("pageToken", page_token),
            ("filter", filter),
            ("orderBy", order_by),
            ("readMask", read_mask),
        ),
    )
    kwargs["params"] = _query(
        ("pageSize", page_size, "form", False),
        ("pageToken", page_token, "form", False),
        ("filter", filter, "form", False),
        ("orderBy", order_by, "form", False),
        ("readMask", read_mask, "form", False),
    )
    return kwargs


def _decode(value: Any) -> Any:
    return readers.ListSupervisedFineTuningJobsResponse(value.copy()) if isinstance(value, dict) else value


def _decode_item(value: Any) -> Any:
    return readers.SupervisedFineTuningJob(value.copy()) if isinstance(value, dict) else value


OPERATION: Operation[models.ListSupervisedFineTuningJobsResponse] = Operation(
    provider="Fireworks",
    id="list_supervised_fine_tuning_jobs",
    decode=_decode,
    pagination=Pagination(
        style="page_token",
        items=("supervisedFineTuningJobs",),
        cursor="pageToken",
        limit="pageSize",
        next_from_body=("nextPageToken",),
    ),
    decode_item=_decode_item,
)


def _parse_response(*, client: HttpxSource, response: httpx.Response) -> Any:
    value: Any
    if response.status_code == 200:
        value = json_body(response)
        return (
            readers.ListSupervisedFineTuningJobsResponse(value.copy()) if isinstance(value, dict) else value
        )
    if response.status_code in (400, 404, 429, 500, 503):
        value = json_body(response)
        return readers.GrpcError(value.copy()) if isinstance(value, dict) else value
    if response.status_code in (401, 403):
        value = json_body(response)
        return _GRPC_ERROR_OR_API_KEY_ERROR(value)
    if client.raise_on_unexpected_status:
        raise UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: HttpxSource, response: httpx.Response
) -> Response[
    models.ListSupervisedFineTuningJobsResponse | models.GrpcError | models.GrpcError | models.ApiKeyError
]:
    return Response(
        status_code=http_status(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account_id: str,
    *,
    client: HttpxSource,
    page_size: int | None | Unset = UNSET,
    page_token: str | None | Unset = UNSET,
    filter: str | None | Unset = UNSET,
    order_by: str | None | Unset = UNSET,
    read_mask: str | None | Unset = UNSET,
) -> Response[
    models.ListSupervisedFineTuningJobsResponse | models.GrpcError | models.GrpcError | models.ApiKeyError
]:
    """List supervised fine-tuning jobs.

    One page of the account's supervised fine-tuning jobs, by name unless `orderBy` says otherwise.
    The last page has an empty `nextPageToken`. Apart from `pageSize` and `pageToken`, the
    parameters must stay the same from page to page.

    Args:
        account_id: The account, by its id alone. Bounds: at least 1 characters. Source: document
            004, the vendor's SDK.
        page_size: How many items a page holds at most. More than 200 are answered as if 200 had
            been asked for. Bounds: -2147483648 to 2147483647. The server's default: 50. Source: the
            vendor's SDK, official documentation.
        page_token: Where the page starts, taken from `nextPageToken` of the page before. Not to be
            read or made up. Source: the vendor's SDK, official documentation.
        filter: Which items are wanted, in the filter language of AIP-160. Field names are written
            in snake_case. Source: the vendor's SDK, recorded traffic.
        order_by: The fields to sort by, separated by commas, each ascending unless ` desc` follows;
            a dot reaches into a field. Sorted by `name` if left out. Source: the vendor's SDK, official
            documentation.
        read_mask: The fields wanted in the answer, separated by commas. Empty or `*` means all.
            Source: document 004, the vendor's SDK.
    """
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account_id,
            page_size=page_size,
            page_token=page_token,
            filter=filter,
            order_by=order_by,
            read_mask=read_mask,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    *,
    client: HttpxSource,
    page_size: int | None | Unset = UNSET,
    page_token: str | None | Unset = UNSET,
    filter: str | None | Unset = UNSET,
    order_by: str | None | Unset = UNSET,
    read_mask: str | None | Unset = UNSET,
) -> (
    models.ListSupervisedFineTuningJobsResponse
    | models.GrpcError
    | models.GrpcError
    | models.ApiKeyError
    | None
):
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(
        account_id,
        client=client,
        page_size=page_size,
        page_token=page_token,
        filter=filter,
        order_by=order_by,
        read_mask=read_mask,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: HttpxSource,
    page_size: int | None | Unset = UNSET,
    page_token: str | None | Unset = UNSET,
    filter: str | None | Unset = UNSET,
    order_by: str | None | Unset = UNSET,
    read_mask: str | None | Unset = UNSET,
) -> Response[
    models.ListSupervisedFineTuningJobsResponse | models.GrpcError | models.GrpcError | models.ApiKeyError
]:
    """As `sync_detailed`, for asyncio."""
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account_id,
            page_size=page_size,
            page_token=page_token,
            filter=filter,
            order_by=order_by,
            read_mask=read_mask,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    *,
    client: HttpxSource,
    page_size: int | None | Unset = UNSET,
    page_token: str | None | Unset = UNSET,
    filter: str | None | Unset = UNSET,
    order_by: str | None | Unset = UNSET,
    read_mask: str | None | Unset = UNSET,
) -> (
    models.ListSupervisedFineTuningJobsResponse
    | models.GrpcError
    | models.GrpcError
    | models.ApiKeyError
    | None
):
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            account_id,
            client=client,
            page_size=page_size,
            page_token=page_token,
            filter=filter,
            order_by=order_by,
            read_mask=read_mask,
        )
    ).parsed

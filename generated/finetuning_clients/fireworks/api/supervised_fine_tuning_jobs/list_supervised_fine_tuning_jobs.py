# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
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
    page_size: int | None | Unset = UNSET,
    page_token: str | None | Unset = UNSET,
    filter: str | None | Unset = UNSET,
    order_by: str | None | Unset = UNSET,
    read_mask: str | None | Unset = UNSET,
) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
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
        strict=strict,
    )
    return Request(
        "GET",
        f"/v1/accounts/{path_segment('account_id', account_id)}/supervisedFineTuningJobs",
        query=_query(
            ("pageSize", page_size, "form", False),
            ("pageToken", page_token, "form", False),
            ("filter", filter, "form", False),
            ("orderBy", order_by, "form", False),
            ("readMask", read_mask, "form", False),
        ),
    )


RESPONSES = (
    ResponseReader(
        (200,),
        lambda value: READERS["ListSupervisedFineTuningJobsResponse"](value) if isinstance(value, dict) else value,
    ),
    ResponseReader(
        (400, 404, 429, 500, 503), lambda value: READERS["GrpcError"](value) if isinstance(value, dict) else value
    ),
    ResponseReader((401, 403), lambda value: _GRPC_ERROR_OR_API_KEY_ERROR(value)),
)
OPERATION: Operation[models.ListSupervisedFineTuningJobsResponse] = Operation(
    provider="Fireworks",
    id="list_supervised_fine_tuning_jobs",
    decode=RESPONSES[0].decode,
    pagination=Pagination(
        style="page_token",
        items=("supervisedFineTuningJobs",),
        cursor="pageToken",
        limit="pageSize",
        next_from_body=("nextPageToken",),
    ),
    decode_item=lambda value: READERS["SupervisedFineTuningJob"](value) if isinstance(value, dict) else value,
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
) -> Response[models.ListSupervisedFineTuningJobsResponse | models.GrpcError | models.GrpcError | models.ApiKeyError]:
    """List supervised fine-tuning jobs.

    One page of the account's supervised fine-tuning jobs, by name unless `order_by` says otherwise.
    The last page has an empty `nextPageToken`. Apart from `page_size` and `page_token`, the
    parameters must stay the same from page to page.

    Args:
        account_id: The account, by its id alone. Bounds: at least 1 character.
        page_size: How many items a page holds at most. More than 200 are answered as if 200 had
            been asked for. Bounds: -2147483648 to 2147483647. The server's default: 50.
        page_token: Where the page starts, taken from `nextPageToken` of the page before. Not to be
            read or made up.
        filter: Which items are wanted, in the filter language of AIP-160. Field names are written
            in snake_case. Not in the vendor's documentation; seen in the vendor's SDK and in recorded
            traffic.
        order_by: The fields to sort by, separated by commas, each ascending unless ` desc` follows;
            a dot reaches into a field. Sorted by `name` if left out.
        read_mask: The fields wanted in the answer, separated by commas. Empty or `*` means all.
    """
    return send(
        client,
        request(
            account_id,
            page_size=page_size,
            page_token=page_token,
            filter=filter,
            order_by=order_by,
            read_mask=read_mask,
        ),
        RESPONSES,
    )


def sync(
    account_id: str,
    *,
    client: HttpxSource,
    page_size: int | None | Unset = UNSET,
    page_token: str | None | Unset = UNSET,
    filter: str | None | Unset = UNSET,
    order_by: str | None | Unset = UNSET,
    read_mask: str | None | Unset = UNSET,
) -> models.ListSupervisedFineTuningJobsResponse | models.GrpcError | models.GrpcError | models.ApiKeyError | None:
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
) -> Response[models.ListSupervisedFineTuningJobsResponse | models.GrpcError | models.GrpcError | models.ApiKeyError]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(
        client,
        request(
            account_id,
            page_size=page_size,
            page_token=page_token,
            filter=filter,
            order_by=order_by,
            read_mask=read_mask,
        ),
        RESPONSES,
    )


async def asyncio(
    account_id: str,
    *,
    client: HttpxSource,
    page_size: int | None | Unset = UNSET,
    page_token: str | None | Unset = UNSET,
    filter: str | None | Unset = UNSET,
    order_by: str | None | Unset = UNSET,
    read_mask: str | None | Unset = UNSET,
) -> models.ListSupervisedFineTuningJobsResponse | models.GrpcError | models.GrpcError | models.ApiKeyError | None:
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

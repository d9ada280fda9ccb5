# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation, Pagination
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.parameters import query as _query
from finetuning_runtime._wire.request import Request

from ... import models
from ..._schemas import SCHEMAS
from ...readers import READERS


def request(
    *,
    strict: bool = True,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    metadata: dict[str, str] | None | Unset = UNSET,
) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters(
        "list_paginated_fine_tuning_jobs", (("after", after), ("limit", limit), ("metadata", metadata)), strict=strict
    )
    return Request(
        "GET",
        "/fine_tuning/jobs",
        query=_query(
            ("after", after, "form", False), ("limit", limit, "form", False), ("metadata", metadata, "deepObject", True)
        ),
    )


RESPONSES = (
    ResponseReader(
        (200,),
        lambda value: READERS["ListPaginatedFineTuningJobsResponse"](value) if isinstance(value, dict) else value,
    ),
    ResponseReader(
        (400, 401, 403, 404, 429, 500),
        lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value,
    ),
)
OPERATION: Operation[models.ListPaginatedFineTuningJobsResponse] = Operation(
    provider="OpenAI",
    id="list_paginated_fine_tuning_jobs",
    decode=RESPONSES[0].decode,
    pagination=Pagination(
        style="cursor", items=("data",), cursor="after", limit="limit", next_from_last_item=("id",), more=("has_more",)
    ),
    decode_item=lambda value: READERS["FineTuningJob"](value) if isinstance(value, dict) else value,
)


def sync_detailed(
    *,
    client: HttpxSource,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    metadata: dict[str, str] | None | Unset = UNSET,
) -> Response[models.ListPaginatedFineTuningJobsResponse | models.ErrorResponse]:
    """List the organization's jobs.

    One page of the jobs that the key's organization owns, newest first. The id of a page's last
    job, given as `after`, asks for the next page.

    Args:
        after: The id of the last job of the page before; the answer starts behind it.
        limit: How many jobs a page holds at most. The server's default: 20.
        metadata: Keeps only the jobs whose metadata holds every given pair: `metadata[team]=nlp`.
            The null value keeps only the jobs without metadata and is spelled as the literal
            `metadata=null`, which style deepObject has no way to say; the two spellings are not to be
            mixed. Left out or empty, it filters nothing.
    """
    return send(client, request(after=after, limit=limit, metadata=metadata), RESPONSES)


def sync(
    *,
    client: HttpxSource,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    metadata: dict[str, str] | None | Unset = UNSET,
) -> models.ListPaginatedFineTuningJobsResponse | models.ErrorResponse | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(client=client, after=after, limit=limit, metadata=metadata).parsed


async def asyncio_detailed(
    *,
    client: HttpxSource,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    metadata: dict[str, str] | None | Unset = UNSET,
) -> Response[models.ListPaginatedFineTuningJobsResponse | models.ErrorResponse]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(after=after, limit=limit, metadata=metadata), RESPONSES)


async def asyncio(
    *,
    client: HttpxSource,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    metadata: dict[str, str] | None | Unset = UNSET,
) -> models.ListPaginatedFineTuningJobsResponse | models.ErrorResponse | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(client=client, after=after, limit=limit, metadata=metadata)).parsed

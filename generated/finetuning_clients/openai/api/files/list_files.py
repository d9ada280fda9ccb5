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
    purpose: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: models.FileOrder | None | Unset = UNSET,
    after: str | None | Unset = UNSET,
) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters(
        "list_files", (("purpose", purpose), ("limit", limit), ("order", order), ("after", after)), strict=strict
    )
    return Request(
        "GET",
        "/files",
        query=_query(
            ("purpose", purpose, "form", False),
            ("limit", limit, "form", False),
            ("order", order, "form", False),
            ("after", after, "form", False),
        ),
    )


RESPONSES = (
    ResponseReader((200,), lambda value: READERS["ListFilesResponse"](value) if isinstance(value, dict) else value),
    ResponseReader(
        (400, 401, 403, 404, 429, 500),
        lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value,
    ),
)
OPERATION: Operation[models.ListFilesResponse] = Operation(
    provider="OpenAI",
    id="list_files",
    decode=RESPONSES[0].decode,
    pagination=Pagination(
        style="cursor", items=("data",), cursor="after", limit="limit", next_from_last_item=("id",), more=("has_more",)
    ),
    decode_item=lambda value: READERS["OpenAIFile"](value) if isinstance(value, dict) else value,
)


def sync_detailed(
    *,
    client: HttpxSource,
    purpose: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: models.FileOrder | None | Unset = UNSET,
    after: str | None | Unset = UNSET,
) -> Response[models.ListFilesResponse | models.ErrorResponse]:
    """List files.

    One page of the project's files, by default all of them, newest first.

    Args:
        purpose: Keeps only the files with this purpose.
        limit: How many files a page holds at most. Bounds: 1 to 10000. The server's default: 10000.
        order: Whether the oldest file comes first (`asc`) or the newest (`desc`), by `created_at`.
            The server's default: 'desc'.
        after: The id of the last file of the page before; the answer starts behind it.
    """
    return send(client, request(purpose=purpose, limit=limit, order=order, after=after), RESPONSES)


def sync(
    *,
    client: HttpxSource,
    purpose: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: models.FileOrder | None | Unset = UNSET,
    after: str | None | Unset = UNSET,
) -> models.ListFilesResponse | models.ErrorResponse | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(client=client, purpose=purpose, limit=limit, order=order, after=after).parsed


async def asyncio_detailed(
    *,
    client: HttpxSource,
    purpose: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: models.FileOrder | None | Unset = UNSET,
    after: str | None | Unset = UNSET,
) -> Response[models.ListFilesResponse | models.ErrorResponse]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(purpose=purpose, limit=limit, order=order, after=after), RESPONSES)


async def asyncio(
    *,
    client: HttpxSource,
    purpose: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: models.FileOrder | None | Unset = UNSET,
    after: str | None | Unset = UNSET,
) -> models.ListFilesResponse | models.ErrorResponse | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(client=client, purpose=purpose, limit=limit, order=order, after=after)).parsed

# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
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
    db_connection_id: str | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters(
        "list_golden_sqls", (("db_connection_id", db_connection_id), ("page", page), ("limit", limit)), strict=strict
    )
    return Request(
        "GET",
        "/api/v1/golden-sqls",
        query=_query(
            ("db_connection_id", db_connection_id, "form", False),
            ("page", page, "form", False),
            ("limit", limit, "form", False),
        ),
    )


RESPONSES = (
    ResponseReader(
        (200,),
        lambda value: (
            [READERS["GoldenSql"](item) if isinstance(item, dict) else item for item in value]
            if isinstance(value, list)
            else value
        ),
    ),
    ResponseReader((422,), lambda value: READERS["ValidationErrors"](value) if isinstance(value, dict) else value),
)
OPERATION: Operation[list[models.GoldenSql]] = Operation(
    provider="Dataherald",
    id="list_golden_sqls",
    decode=RESPONSES[0].decode,
    pagination=Pagination(style="page_number", items=(), cursor="page", limit="limit"),
    decode_item=lambda value: READERS["GoldenSql"](value) if isinstance(value, dict) else value,
)


def sync_detailed(
    *,
    client: HttpxSource,
    db_connection_id: str | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> Response[list[models.GoldenSql] | models.ValidationErrors]:
    """List golden SQLs.

    One page of the stored pairs, all or those of one connection, in the order of storing; pages
    count from 1. Neither number is bounded: a page or a limit below 1 turns paging off and gives
    everything.

    Args:
        db_connection_id: Keeps only the pairs of this database connection. Left out or empty,
            nothing is filtered.
        page: Number of the page, the first being 1. The server's default: 1.
        limit: Pairs on a page. The server's default: 10.
    """
    return send(client, request(db_connection_id=db_connection_id, page=page, limit=limit), RESPONSES)


def sync(
    *,
    client: HttpxSource,
    db_connection_id: str | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> list[models.GoldenSql] | models.ValidationErrors | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(client=client, db_connection_id=db_connection_id, page=page, limit=limit).parsed


async def asyncio_detailed(
    *,
    client: HttpxSource,
    db_connection_id: str | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> Response[list[models.GoldenSql] | models.ValidationErrors]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(db_connection_id=db_connection_id, page=page, limit=limit), RESPONSES)


async def asyncio(
    *,
    client: HttpxSource,
    db_connection_id: str | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> list[models.GoldenSql] | models.ValidationErrors | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(client=client, db_connection_id=db_connection_id, page=page, limit=limit)).parsed

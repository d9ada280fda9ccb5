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


def request(*, strict: bool = True, db_connection_id: str | None | Unset = UNSET) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters("list_finetunings", (("db_connection_id", db_connection_id),), strict=strict)
    return Request("GET", "/api/v1/finetunings", query=_query(("db_connection_id", db_connection_id, "form", False)))


RESPONSES = (
    ResponseReader(
        (201,),
        lambda value: (
            [READERS["Finetuning"](item) if isinstance(item, dict) else item for item in value]
            if isinstance(value, list)
            else value
        ),
    ),
    ResponseReader((422,), lambda value: READERS["ValidationErrors"](value) if isinstance(value, dict) else value),
)
OPERATION: Operation[list[models.Finetuning]] = Operation(
    provider="Dataherald",
    id="list_finetunings",
    decode=RESPONSES[0].decode,
    pagination=Pagination(style="none", items=()),
    decode_item=lambda value: READERS["Finetuning"](value) if isinstance(value, dict) else value,
)


def sync_detailed(
    *, client: HttpxSource, db_connection_id: str | None | Unset = UNSET
) -> Response[list[models.Finetuning] | models.ValidationErrors]:
    """List finetuning jobs.

    All jobs, or those of one database connection, as a bare array and in one piece: there is no
    paging, no sorting and no size limit. A connection that does not exist has no jobs, so the
    answer is an empty array. The document gives 201 as the status of this read.

    Args:
        db_connection_id: Keeps only the jobs of this database connection. Left out or empty,
            nothing is filtered.
    """
    return send(client, request(db_connection_id=db_connection_id), RESPONSES)


def sync(
    *, client: HttpxSource, db_connection_id: str | None | Unset = UNSET
) -> list[models.Finetuning] | models.ValidationErrors | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(client=client, db_connection_id=db_connection_id).parsed


async def asyncio_detailed(
    *, client: HttpxSource, db_connection_id: str | None | Unset = UNSET
) -> Response[list[models.Finetuning] | models.ValidationErrors]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(db_connection_id=db_connection_id), RESPONSES)


async def asyncio(
    *, client: HttpxSource, db_connection_id: str | None | Unset = UNSET
) -> list[models.Finetuning] | models.ValidationErrors | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(client=client, db_connection_id=db_connection_id)).parsed

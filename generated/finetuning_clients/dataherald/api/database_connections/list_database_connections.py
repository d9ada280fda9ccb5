# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from __future__ import annotations

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation, Pagination
from finetuning_runtime._wire.request import Request

from ... import models
from ...readers import READERS


def request() -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract."""
    return Request("GET", "/api/v1/database-connections")


RESPONSES = (
    ResponseReader(
        (200,),
        lambda value: (
            [READERS["DatabaseConnection"](item) if isinstance(item, dict) else item for item in value]
            if isinstance(value, list)
            else value
        ),
    ),
)
OPERATION: Operation[list[models.DatabaseConnection]] = Operation(
    provider="Dataherald",
    id="list_database_connections",
    decode=RESPONSES[0].decode,
    pagination=Pagination(style="none", items=()),
    decode_item=lambda value: READERS["DatabaseConnection"](value) if isinstance(value, dict) else value,
)


def sync_detailed(*, client: HttpxSource) -> Response[list[models.DatabaseConnection]]:
    """List database connections.

    Every stored connection, as a bare array without paging. Credentials come back encrypted.
    """
    return send(client, request(), RESPONSES)


def sync(*, client: HttpxSource) -> list[models.DatabaseConnection] | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: HttpxSource) -> Response[list[models.DatabaseConnection]]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(), RESPONSES)


async def asyncio(*, client: HttpxSource) -> list[models.DatabaseConnection] | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(client=client)).parsed

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


def request(golden_sql_id: str, *, strict: bool = True) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters("delete_golden_sql", (("golden_sql_id", golden_sql_id),), strict=strict)
    return Request("DELETE", f"/api/v1/golden-sqls/{path_segment('golden_sql_id', golden_sql_id, safe=':')}")


RESPONSES = (
    ResponseReader((200,), lambda value: READERS["GoldenSqlDeletion"](value) if isinstance(value, dict) else value),
    ResponseReader((404,), lambda value: READERS["ErrorDetail"](value) if isinstance(value, dict) else value),
)
OPERATION: Operation[models.GoldenSqlDeletion] = Operation(
    provider="Dataherald", id="delete_golden_sql", decode=RESPONSES[0].decode
)


def sync_detailed(
    golden_sql_id: str, *, client: HttpxSource
) -> Response[models.GoldenSqlDeletion | models.ErrorDetail]:
    """Delete a golden SQL.

    Removes one pair. Jobs that were trained on it are not touched.

    Args:
        golden_sql_id: Id of the pair. Bounds: at least 1 character.
    """
    return send(client, request(golden_sql_id), RESPONSES)


def sync(golden_sql_id: str, *, client: HttpxSource) -> models.GoldenSqlDeletion | models.ErrorDetail | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(golden_sql_id, client=client).parsed


async def asyncio_detailed(
    golden_sql_id: str, *, client: HttpxSource
) -> Response[models.GoldenSqlDeletion | models.ErrorDetail]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(golden_sql_id), RESPONSES)


async def asyncio(golden_sql_id: str, *, client: HttpxSource) -> models.GoldenSqlDeletion | models.ErrorDetail | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(golden_sql_id, client=client)).parsed

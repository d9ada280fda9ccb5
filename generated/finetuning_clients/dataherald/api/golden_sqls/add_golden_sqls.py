# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.encoding import encode
from finetuning_runtime._wire.request import JsonBody, Request

from ... import models
from ..._schemas import SCHEMAS
from ...readers import READERS


def request(*, strict: bool = True, body: Sequence[models.GoldenSqlRequest | Mapping[str, Any]]) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    payload = encode(body)
    SCHEMAS.check_body("add_golden_sqls", payload, strict=strict)
    content = JsonBody(payload)
    return Request("POST", "/api/v1/golden-sqls", body=content)


RESPONSES = (
    ResponseReader(
        (201,),
        lambda value: (
            [READERS["GoldenSql"](item) if isinstance(item, dict) else item for item in value]
            if isinstance(value, list)
            else value
        ),
    ),
    ResponseReader((400,), lambda value: READERS["CodedError"](value) if isinstance(value, dict) else value),
    ResponseReader((422,), lambda value: READERS["ValidationErrors"](value) if isinstance(value, dict) else value),
)
OPERATION: Operation[list[models.GoldenSql]] = Operation(
    provider="Dataherald", id="add_golden_sqls", decode=RESPONSES[0].decode, repeatable=False
)


def sync_detailed(
    *, client: HttpxSource, body: Sequence[models.GoldenSqlRequest | Mapping[str, Any]]
) -> Response[list[models.GoldenSql] | models.CodedError | models.ValidationErrors]:
    """Add golden SQLs.

    Stores pairs of question and SQL, several at once. The SQL has to parse, the connection has to
    exist, and where the connection names schemas the SQL has to use one of them; otherwise a coded
    error names the pair.
    """
    return send(client, request(body=body), RESPONSES)


def sync(
    *, client: HttpxSource, body: Sequence[models.GoldenSqlRequest | Mapping[str, Any]]
) -> list[models.GoldenSql] | models.CodedError | models.ValidationErrors | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: HttpxSource, body: Sequence[models.GoldenSqlRequest | Mapping[str, Any]]
) -> Response[list[models.GoldenSql] | models.CodedError | models.ValidationErrors]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(body=body), RESPONSES)


async def asyncio(
    *, client: HttpxSource, body: Sequence[models.GoldenSqlRequest | Mapping[str, Any]]
) -> list[models.GoldenSql] | models.CodedError | models.ValidationErrors | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(client=client, body=body)).parsed

# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.encoding import encode
from finetuning_runtime._wire.request import JsonBody, Request

from ... import models
from ..._schemas import SCHEMAS
from ...readers import READERS


def request(*, strict: bool = True, body: models.ValidateGraderRequest | Mapping[str, Any]) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    payload = encode(body)
    SCHEMAS.check_body("validate_grader", payload, strict=strict)
    content = JsonBody(payload)
    return Request("POST", "/fine_tuning/alpha/graders/validate", body=content)


RESPONSES = (
    ResponseReader(
        (200,), lambda value: READERS["ValidateGraderResponse"](value) if isinstance(value, dict) else value
    ),
    ResponseReader(
        (400, 401, 403, 429, 500), lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value
    ),
)
OPERATION: Operation[models.ValidateGraderResponse] = Operation(
    provider="OpenAI", id="validate_grader", decode=RESPONSES[0].decode
)


def sync_detailed(
    *, client: HttpxSource, body: models.ValidateGraderRequest | Mapping[str, Any]
) -> Response[models.ValidateGraderResponse | models.ErrorResponse]:
    """See whether a grader is well made.

    Looks at a grader without running it and gives it back as the service understands it.
    """
    return send(client, request(body=body), RESPONSES)


def sync(
    *, client: HttpxSource, body: models.ValidateGraderRequest | Mapping[str, Any]
) -> models.ValidateGraderResponse | models.ErrorResponse | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: HttpxSource, body: models.ValidateGraderRequest | Mapping[str, Any]
) -> Response[models.ValidateGraderResponse | models.ErrorResponse]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(body=body), RESPONSES)


async def asyncio(
    *, client: HttpxSource, body: models.ValidateGraderRequest | Mapping[str, Any]
) -> models.ValidateGraderResponse | models.ErrorResponse | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(client=client, body=body)).parsed

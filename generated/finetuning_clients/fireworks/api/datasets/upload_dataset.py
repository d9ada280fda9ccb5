# Generated from specs/fireworks.yaml (sha256 446dc409165850e0c10b573e3229480b7507db5b7fa76c97457ecdf4c9f0b0e4) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._lowlevel.response import HttpxSource, Response, ResponseReader
from finetuning_runtime._lowlevel.sending import send, send_async
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.encoding import encode
from finetuning_runtime._wire.form_fields import form_parts
from finetuning_runtime._wire.parameters import path_segment
from finetuning_runtime._wire.readers import ModelUnion
from finetuning_runtime._wire.request import MultipartBody, Request

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
    account_id: str, dataset_id: str, *, strict: bool = True, body: models.UploadDatasetRequest | Mapping[str, Any]
) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters("upload_dataset", (("account_id", account_id), ("dataset_id", dataset_id)), strict=strict)
    fields = body.form_fields() if isinstance(body, models.UploadDatasetRequest) else body
    SCHEMAS.check_form("upload_dataset", encode(fields), strict=strict)
    content = MultipartBody(form_parts(fields.items()))
    return Request(
        "POST",
        f"/v1/accounts/{path_segment('account_id', account_id)}/datasets/{path_segment('dataset_id', dataset_id)}:upload",
        body=content,
    )


RESPONSES = (
    ResponseReader((200,), lambda value: READERS["UploadDatasetResponse"](value) if isinstance(value, dict) else value),
    ResponseReader(
        (400, 404, 429, 500, 503), lambda value: READERS["GrpcError"](value) if isinstance(value, dict) else value
    ),
    ResponseReader((401, 403), lambda value: _GRPC_ERROR_OR_API_KEY_ERROR(value)),
)
OPERATION: Operation[models.UploadDatasetResponse] = Operation(
    provider="Fireworks", id="upload_dataset", decode=RESPONSES[0].decode, repeatable=False
)


def sync_detailed(
    account_id: str, dataset_id: str, *, client: HttpxSource, body: models.UploadDatasetRequest | Mapping[str, Any]
) -> Response[models.UploadDatasetResponse | models.GrpcError | models.GrpcError | models.ApiKeyError]:
    """Upload the content of a dataset.

    Sends the content in one multipart request and makes the dataset ready. For files up to 150 MB;
    larger ones go through `:getUploadEndpoint`.

    Args:
        account_id: The account, by its id alone. Bounds: at least 1 character.
        dataset_id: The dataset, by the last segment of its name. Bounds: at least 1 character.
    """
    return send(client, request(account_id, dataset_id, body=body), RESPONSES)


def sync(
    account_id: str, dataset_id: str, *, client: HttpxSource, body: models.UploadDatasetRequest | Mapping[str, Any]
) -> models.UploadDatasetResponse | models.GrpcError | models.GrpcError | models.ApiKeyError | None:
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(account_id, dataset_id, client=client, body=body).parsed


async def asyncio_detailed(
    account_id: str, dataset_id: str, *, client: HttpxSource, body: models.UploadDatasetRequest | Mapping[str, Any]
) -> Response[models.UploadDatasetResponse | models.GrpcError | models.GrpcError | models.ApiKeyError]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(client, request(account_id, dataset_id, body=body), RESPONSES)


async def asyncio(
    account_id: str, dataset_id: str, *, client: HttpxSource, body: models.UploadDatasetRequest | Mapping[str, Any]
) -> models.UploadDatasetResponse | models.GrpcError | models.GrpcError | models.ApiKeyError | None:
    """As `sync`, for asyncio."""
    return (await asyncio_detailed(account_id, dataset_id, client=client, body=body)).parsed

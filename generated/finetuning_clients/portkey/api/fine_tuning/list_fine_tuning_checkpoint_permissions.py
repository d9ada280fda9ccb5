# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
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

_ERROR_RESPONSE_OR_GATEWAY_ERROR_RESPONSE = ModelUnion(
    models,
    tag=None,
    tagged={},
    untagged=(
        (frozenset(["error"]), frozenset(["error", "provider"]), "ErrorResponse"),
        (frozenset(["message", "status"]), frozenset(["errors", "message", "status"]), "GatewayErrorResponse"),
    ),
)


def request(
    fine_tuned_model_checkpoint: str,
    *,
    strict: bool = True,
    project_id: str | None | Unset = UNSET,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: models.CheckpointPermissionOrder | None | Unset = UNSET,
) -> Request:
    """What the arguments make. Raises `TypeError` or `ValueError` for one that breaks the contract, if `strict`."""
    SCHEMAS.check_parameters(
        "list_fine_tuning_checkpoint_permissions",
        (
            ("fine_tuned_model_checkpoint", fine_tuned_model_checkpoint),
            ("project_id", project_id),
            ("after", after),
            ("limit", limit),
            ("order", order),
        ),
        strict=strict,
    )
    return Request(
        "GET",
        f"/fine_tuning/checkpoints/{path_segment('fine_tuned_model_checkpoint', fine_tuned_model_checkpoint, safe=':')}/permissions",
        query=_query(
            ("project_id", project_id, "form", False),
            ("after", after, "form", False),
            ("limit", limit, "form", False),
            ("order", order, "form", False),
        ),
    )


RESPONSES = (
    ResponseReader(
        (200,), lambda value: READERS["CheckpointPermissionList"](value) if isinstance(value, dict) else value
    ),
    ResponseReader((400, 401, 403, 429, 500), lambda value: _ERROR_RESPONSE_OR_GATEWAY_ERROR_RESPONSE(value)),
    ResponseReader(
        (404, 408, 446), lambda value: READERS["ErrorResponse"](value) if isinstance(value, dict) else value
    ),
    ResponseReader((412,), lambda value: READERS["GatewayErrorResponse"](value) if isinstance(value, dict) else value),
)
OPERATION: Operation[models.CheckpointPermissionList] = Operation(
    provider="Portkey",
    id="list_fine_tuning_checkpoint_permissions",
    decode=RESPONSES[0].decode,
    pagination=Pagination(
        style="cursor", items=("data",), cursor="after", limit="limit", next_from_last_item=("id",), more=("has_more",)
    ),
    decode_item=lambda value: READERS["CheckpointPermission"](value) if isinstance(value, dict) else value,
    credentials=(
        ("api_key", "virtual_key"),
        ("api_key", "authorization", "provider"),
        ("api_key", "config"),
        ("api_key", "authorization", "provider", "custom_host"),
        ("api_key", "provider"),
        ("authorization", "provider"),
        ("config",),
        ("authorization", "provider", "custom_host"),
    ),
)


def sync_detailed(
    fine_tuned_model_checkpoint: str,
    *,
    client: HttpxSource,
    project_id: str | None | Unset = UNSET,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: models.CheckpointPermissionOrder | None | Unset = UNSET,
) -> Response[
    models.CheckpointPermissionList
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
]:
    """List who may use a checkpoint.

    One page of the permissions on a checkpoint, by default newest first. Needs an admin key.

    Args:
        fine_tuned_model_checkpoint: The name under which the checkpoint is used as a model. Bounds:
            at least 1 character. Not in the vendor's documentation; seen in the vendor's SDK.
        project_id: Keeps only the permission of this project. Not in the vendor's documentation;
            seen in the vendor's SDK.
        after: The id of the last permission of the page before; the answer starts behind it. Not in
            the vendor's documentation; seen in the vendor's SDK.
        limit: How many permissions a page holds at most. The server's default: 10. Not in the
            vendor's documentation; seen in the vendor's SDK.
        order: Whether the oldest permission comes first or the newest, by `created_at`. The
            server's default: 'descending'. Not in the vendor's documentation; seen in the vendor's SDK.
    """
    return send(
        client,
        request(fine_tuned_model_checkpoint, project_id=project_id, after=after, limit=limit, order=order),
        RESPONSES,
    )


def sync(
    fine_tuned_model_checkpoint: str,
    *,
    client: HttpxSource,
    project_id: str | None | Unset = UNSET,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: models.CheckpointPermissionOrder | None | Unset = UNSET,
) -> (
    models.CheckpointPermissionList
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | None
):
    """As `sync_detailed`: only what the body decodes to, None for an undocumented status."""
    return sync_detailed(
        fine_tuned_model_checkpoint, client=client, project_id=project_id, after=after, limit=limit, order=order
    ).parsed


async def asyncio_detailed(
    fine_tuned_model_checkpoint: str,
    *,
    client: HttpxSource,
    project_id: str | None | Unset = UNSET,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: models.CheckpointPermissionOrder | None | Unset = UNSET,
) -> Response[
    models.CheckpointPermissionList
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
]:
    """As `sync_detailed`, for asyncio."""
    return await send_async(
        client,
        request(fine_tuned_model_checkpoint, project_id=project_id, after=after, limit=limit, order=order),
        RESPONSES,
    )


async def asyncio(
    fine_tuned_model_checkpoint: str,
    *,
    client: HttpxSource,
    project_id: str | None | Unset = UNSET,
    after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order: models.CheckpointPermissionOrder | None | Unset = UNSET,
) -> (
    models.CheckpointPermissionList
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | models.ErrorResponse
    | models.GatewayErrorResponse
    | None
):
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            fine_tuned_model_checkpoint, client=client, project_id=project_id, after=after, limit=limit, order=order
        )
    ).parsed
